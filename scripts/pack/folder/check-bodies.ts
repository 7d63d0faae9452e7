import { wordBodyProblem } from '../../../components/word-problem.ts'
import { ok, type Result, refuse } from '../../../lib/base/result.ts'
import { parseBody } from '../../../lib/compose/parse-body.ts'
import { type FindSnippet, snippetsAmong } from '../../../lib/compose/snippet.ts'
import { declareBlanks } from '../../../lib/formats/declare-blanks.ts'
import type { Item } from '../../../lib/replies/item.ts'
import type { PackItem } from '../../../lib/replies/pack-item.ts'
import type { Words } from '../../../lib/words/words.ts'
import type { Fault } from './fault.ts'
import type { SourceItem } from './source-item.ts'

/** Reads every text as it will be composed, and declares the blanks that its author did not. */
export function checkBodies(
  items: readonly SourceItem[],
  say: Words['say'],
): Result<readonly object[], readonly Fault[]> {
  const findSnippet = snippetsAmong(items.map(({ item }) => item).filter(isItem))
  const checked = items.map((each) => checkBody(each, findSnippet, say))
  const faults = checked.flatMap((each) => (each.ok ? [] : [each.refusal]))
  return faults.length > 0 ? refuse(faults) : ok(checked.flatMap((each) => (each.ok ? [each.value] : [])))
}

const isItem = (item: PackItem): item is PackItem & Item => item.kind === 'reply' || item.kind === 'snippet'

function checkBody(
  { source, item, written }: SourceItem,
  findSnippet: FindSnippet,
  say: Words['say'],
): Result<object, Fault> {
  if (!isItem(item)) return ok(written)
  const body = parseBody(item.body, item.lang, findSnippet)
  // What this version can't compose yet a later one may.
  if (!body.ok && body.refusal.kind === 'not-yet') return ok(written)
  if (!body.ok)
    return refuse({
      file: source.file,
      line: source.bodyLine + body.refusal.line - 1,
      words: capitalised(wordBodyProblem(body.refusal, say)),
    })
  const { blanks } = declareBlanks(item, body.value)
  return ok(Object.keys(blanks).length > 0 ? { ...written, blanks } : written)
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
