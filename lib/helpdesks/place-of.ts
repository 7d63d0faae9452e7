import { finder } from '@medv/finder'
import type { PointedPlace, PointedValue } from '../messages/protocol.ts'
import { elementAt } from './pointed-places.ts'

/**
 * How to find again on other pages of the site what the agent pointed at: by what programs call it, never by what it says or by
 * a number that belongs to this ticket. Undefined where nothing tells it apart.
 */
export function placeOf(element: HTMLElement, value: PointedValue): PointedPlace | undefined {
  const target = value === 'latestMessage' ? wholeMessage(element) : element
  const steps = rootsAbove(target)
  const above = steps.slice(0, -1).map((host) => selectorOf(host))
  if (above.some((selector) => selector === undefined)) return undefined
  const place = value === 'latestMessage' ? messagePlace(target, above as string[]) : undefined
  const own = selectorOf(target)
  return place ?? (own === undefined ? undefined : { path: [...(above as string[]), own] })
}

/** The element, and above it the hosts of the shadow roots it stands in, outermost first. */
function rootsAbove(element: Element): Element[] {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? [...rootsAbove(root.host), element] : [element]
}

/** Stands for the ticket, not for its kind: a number, or what the element says. */
const isOfTicket = (word: string, element: Element): boolean =>
  /\p{N}/u.test(word) || (word.length > 2 && element.textContent.includes(word))

const programAttributes = /^(?:data-[a-z-]+|name|role|itemprop|slot)$/

function selectorOf(element: Element): string | undefined {
  const root = element.getRootNode()
  const words = (word: string) => word.length > 1 && !isOfTicket(word, element)
  try {
    return finder(element, {
      // Its types know elements only; it asks for nothing that a root has not.
      root: (root instanceof ShadowRoot ? root : element.ownerDocument) as ParentNode as Element,
      idName: words,
      className: words,
      attr: (name, value) => programAttributes.test(name) && value.length < 60 && words(value),
      timeoutMs: 300,
    })
  } catch {
    return undefined
  }
}

const textTags = new Set('p span b i em strong u a br li ul ol blockquote pre code font small'.split(' '))

/** A click hits a line of the message; what holds all its lines is what was meant. */
function wholeMessage(element: HTMLElement): HTMLElement {
  const { parentElement } = element
  return textTags.has(element.localName) && parentElement ? wholeMessage(parentElement) : element
}

/** Of many that look alike the first or the last one, whichever was pointed at. */
function messagePlace(element: HTMLElement, above: readonly string[]): PointedPlace | undefined {
  const own = kindOf(element)
  if (own === undefined) return undefined
  const around = [undefined, ...kindsAround(element)]
  for (const kind of around)
    for (const pick of ['last', 'first'] as const) {
      const place = { path: [...above, kind === undefined ? own : `${kind} ${own}`], pick }
      if (elementAt(element.ownerDocument, place) === element) return place
    }
  return undefined
}

function kindsAround(element: Element): string[] {
  const parent = element.parentElement
  return parent ? [kindOf(parent), ...kindsAround(parent)].filter((kind) => kind !== undefined) : []
}

/** What an element has in common with others of its kind. */
function kindOf(element: Element): string | undefined {
  const attribute = Array.from(element.attributes).find(
    ({ name, value }) => /^data-[a-z-]+$/.test(name) && !/\p{N}/u.test(value) && value.length < 60,
  )
  if (attribute)
    return attribute.value === '' ? `[${attribute.name}]` : `[${attribute.name}="${CSS.escape(attribute.value)}"]`
  const classes = Array.from(element.classList).filter((name) => !/\p{N}/u.test(name))
  return classes.length > 0 ? classes.map((name) => `.${CSS.escape(name)}`).join('') : undefined
}
