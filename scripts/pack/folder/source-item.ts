import { wordFileProblem } from '../../../components/word-problem.ts'
import { ok, type Result, refuse } from '../../../lib/base/result.ts'
import { bytesOf } from '../../../lib/packs/bytes.ts'
import { readLine } from '../../../lib/packs/object-lines.ts'
import type { PackItem } from '../../../lib/replies/pack-item.ts'
import type { ItemProblem } from '../../../lib/replies/parse-item.ts'
import { parsePackItem } from '../../../lib/replies/parse-pack-item.ts'
import type { Words } from '../../../lib/words/words.ts'
import type { Fault } from './fault.ts'
import type { Source } from './front-matter.ts'
import { withInstants } from './instants.ts'
import { whatFits } from './what-fits.ts'

/** What a folder says of an item: its fields in the order of the schema, with nothing that goes without saying. */
export type SourceItem = { readonly source: Source; readonly item: PackItem; readonly written: Record<string, unknown> }

/** What need not be written down. */
const unsaid = { kind: 'reply', status: 'approved', approvals: [] }
const unsaidOf: Readonly<Record<string, object>> = { prompt: { phrases: [] }, incident: { keyDates: [] } }
const withoutBody = ['fact', 'prompt', 'contact', 'incident']

export function readSourceItem(source: Source, say: Words['say']): Result<SourceItem, readonly Fault[]> {
  const { file, fields, body, bodyLine } = source
  const kind = String(fields.kind ?? unsaid.kind)
  if (body !== '' && withoutBody.includes(kind))
    return refuse([
      { file, line: bodyLine, words: `A ${kind} has no text of its own: all it says stands in its fields.` },
    ])
  const said = { ...unsaid, ...unsaidOf[kind], id: idOf(file), ...fields, ...(body === '' ? {} : { body }) }
  const written = withInstants(said) as Record<string, unknown>
  const parsed = parsePackItem(written)
  const problems = parsed.ok ? unfitIn(parsed.value) : parsed.refusal
  if (parsed.ok && problems.length === 0)
    return ok({ source, item: parsed.value, written: inOrder(parsed.value, written) })
  return refuse(problems.map((problem) => asFault(problem, source, say)))
}

/** What may be written, and yet not travel. */
function unfitIn(item: PackItem): readonly ItemProblem[] {
  const line = readLine(bytesOf(JSON.stringify(item)), 'whole', 1)
  return !line.ok && line.refusal.kind === 'bad-item' ? line.refusal.problems : []
}

/** Of `refunds/late.md`: `refunds.late`. A Mac writes the å of a name as two signs, and others as one. */
export const idOf = (file: string): string =>
  file.normalize('NFC').replace(/\.md$/i, '').replaceAll(/[/\\]/g, '.').replaceAll(' ', '-')

function inOrder(item: PackItem, written: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([field]) => Object.hasOwn(written, field)))
}

function valueAt(value: unknown, [name, ...inside]: readonly string[]): unknown {
  if (name === undefined || typeof value !== 'object' || value === null) return value
  return valueAt(Object.entries(value).find(([field]) => field === name)?.[1], inside)
}

function asFault(problem: ItemProblem, { file, fields, lineOf, bodyLine }: Source, say: Words['say']): Fault {
  const { field } = problem
  const line = field[0] === 'body' ? bodyLine : lineOf(field)
  if (field[0] === 'id' && fields.id === undefined)
    return {
      file,
      line,
      words: `“${idOf(file)}” can’t be an id: write one into the file, of letters, digits and . _ : -`,
    }
  if (problem.kind === 'wrong-value') {
    const kind = String(fields.kind ?? unsaid.kind)
    return { file, line, words: `“${field.join(' › ')}” ${whatFits(kind, field, valueAt(fields, field))}.` }
  }
  return { file, line, words: wordFileProblem({ kind: 'item', problem, line }, say) }
}
