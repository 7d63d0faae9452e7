import { ok, type Result, refuse } from '../base/result.ts'
import type { Marker } from './markers.ts'
import type { BodyProblem } from './problem.ts'
import type { Piece } from './read-markers.ts'
import type { Tag } from './read-tag.ts'
import type { When } from './tree.ts'

/** A body after Liquid and before Markdown: its texts are still Markdown, its tags hold what stands between them. */
export type Part = { readonly line: number } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'marker'; readonly marker: Marker }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'render'; readonly snippet: string }
  | { readonly kind: 'optional'; readonly label: string; readonly content: readonly Part[] }
  | { readonly kind: 'if'; readonly branches: readonly { readonly when: When; readonly content: readonly Part[] }[] }
)

/** Deeper than any letter goes. */
const deepest = 8

type Open = {
  readonly line: number
  readonly label: string | undefined
  readonly branches: { readonly when: When; readonly content: Part[] }[]
}

/** Puts what stands between two tags inside them. */
export function nestPieces(pieces: readonly Piece[]): Result<readonly Part[], BodyProblem> {
  const whole: Part[] = []
  const open: Open[] = []
  for (const piece of pieces) {
    const here = open.at(-1)?.branches.at(-1)?.content ?? whole
    if (piece.kind !== 'tag') here.push(piece)
    else if (piece.tag.name === 'render') here.push({ kind: 'render', snippet: piece.tag.snippet, line: piece.line })
    else if (!takeTag(piece.tag, piece.line, open, whole))
      return refuse({ kind: 'misplaced', what: spellTag(piece.tag.name), line: piece.line })
    if (open.length > deepest) return refuse({ kind: 'not-yet', what: '{% if %} {% if %} {% if %}', line: piece.line })
  }
  const left = open.at(-1)
  if (left) return refuse({ kind: 'unclosed', what: spellTag(nameOf(left)), line: left.line })
  return ok(whole)
}

export const spellTag = (name: string): string => `{% ${name} %}`

const nameOf = ({ label }: Open) => (label === undefined ? 'if' : 'optional')

/** False for a tag that continues or closes nothing. */
function takeTag(tag: Exclude<Tag, { name: 'render' }>, line: number, open: Open[], whole: Part[]): boolean {
  if (tag.name === 'optional' || tag.name === 'if') {
    const when = tag.name === 'if' ? tag.when : undefined
    open.push({ line, label: tag.name === 'optional' ? tag.label : undefined, branches: [{ when, content: [] }] })
    return true
  }
  const last = open.at(-1)
  if (last === undefined) return false
  if (tag.name === 'elsif' || tag.name === 'else') {
    // After `else` there is no other branch.
    if (nameOf(last) !== 'if' || last.branches.at(-1)?.when === undefined) return false
    last.branches.push({ when: tag.name === 'elsif' ? tag.when : undefined, content: [] })
    return true
  }
  if (`end${nameOf(last)}` !== tag.name) return false
  open.pop()
  ;(open.at(-1)?.branches.at(-1)?.content ?? whole).push(close(last))
  return true
}

function close({ line, label, branches }: Open): Part {
  if (label === undefined) return { kind: 'if', branches, line }
  return { kind: 'optional', label, content: branches.flatMap(({ content }) => content), line }
}
