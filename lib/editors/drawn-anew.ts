import { bare, contentOf } from './content-of.ts'
import { type Field, fieldOf, isShown, type Place, type Point, selectPoints } from './field.ts'

/** What tells a field, and a place in it, after the page has drawn it anew: the elements are others then. */
export type Whereabouts = {
  readonly address: string
  /** The elements around it, inmost first. */
  readonly around: readonly Element[]
  readonly marks: string
  readonly content: string
  /** From the field down to the ends of the selection. */
  readonly ends: readonly [End, End] | undefined
  readonly backward: boolean
}
type End = { readonly path: readonly number[]; readonly offset: number }

export function whereaboutsOf(field: Field, place: Place | undefined): Whereabouts {
  const range = place?.kind === 'range' ? place.range : undefined
  return {
    address: location.href,
    around: elementsAround(field),
    marks: marksOf(field),
    content: bare(contentOf(field)),
    ends: range && [
      { path: pathTo(range.startContainer, field), offset: range.startOffset },
      { path: pathTo(range.endContainer, field), offset: range.endOffset },
    ],
    backward: place?.kind === 'range' && place.backward,
  }
}

/**
 * The only field there that is just like it, with the same text. Never one on another page, and an empty one only in the very
 * same element: the next ticket has an empty editor too.
 */
export function findAgain({ address, around, marks, content }: Whereabouts): Field | undefined {
  const standing = around.find(({ isConnected }) => isConnected)
  if (!standing || location.href !== address || (content === '' && standing !== around[0])) return undefined
  const alike = Array.from(standing.querySelectorAll<HTMLElement>('textarea, input, [contenteditable]')).filter(
    (it) => fieldOf(it) === it && isShown(it) && marksOf(it) === marks && bare(contentOf(it)) === content,
  )
  return alike.length === 1 ? alike[0] : undefined
}

/** Selects the same place again. False where the text is another, or of another shape. */
export function selectAgain(field: Field, { content, ends, backward }: Whereabouts): boolean {
  if (!ends || bare(contentOf(field)) !== content) return false
  const [from, to] = [pointAt(field, ends[0]), pointAt(field, ends[1])]
  if (!from || !to) return false
  selectPoints(field, from, to, backward)
  return true
}

function elementsAround(field: Field): Element[] {
  const elements: Element[] = []
  for (let element = field.parentElement; element; element = element.parentElement) elements.push(element)
  return elements
}

const marksOf = (element: Element): string =>
  [
    element.localName,
    ...['id', 'name', 'aria-label', 'role', 'placeholder'].map((name) => element.getAttribute(name)),
  ].join('|')

function pathTo(node: Node, field: Field): number[] {
  const path: number[] = []
  for (let at: Node = node; at !== field && at.parentNode; at = at.parentNode)
    path.unshift(Array.prototype.indexOf.call(at.parentNode.childNodes, at))
  return path
}

function pointAt(field: Field, { path, offset }: End): Point | undefined {
  let node: Node | undefined = field
  for (const index of path) node = node?.childNodes[index]
  const length = node instanceof Text ? node.length : (node?.childNodes.length ?? -1)
  return node && offset <= length ? { node, offset } : undefined
}
