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

/** A folder whose items may travel. */
export type Folder = {
  readonly items: readonly object[]
  /** What a later version composes, and this one shows as broken. */
  readonly notYet: readonly Fault[]
}

/** Reads every text as it will be composed, and declares the blanks that its author did not. */
export function checkBodies(items: readonly SourceItem[], say: Words['say']): Result<Folder, readonly Fault[]> {
  const findSnippet = snippetsAmong(items.map(({ item }) => item).filter(isItem))
  const checked = items.map((each) => checkBody(each, findSnippet, say))
  const faults = checked.flatMap(({ fault }) => fault ?? [])
  if (faults.length > 0) return refuse(faults)
  return ok({ items: checked.map(({ written }) => written), notYet: checked.flatMap(({ notYet }) => notYet ?? []) })
}

const isItem = (item: PackItem): item is PackItem & Item => item.kind === 'reply' || item.kind === 'snippet'

type Checked = { readonly written: object; readonly fault?: Fault; readonly notYet?: Fault }

function checkBody({ source, item, written }: SourceItem, findSnippet: FindSnippet, say: Words['say']): Checked {
  if (!isItem(item)) return { written }
  const body = parseBody(item.body, item.lang, findSnippet)
  if (body.ok) {
    const { blanks } = declareBlanks(item, body.value)
    return { written: Object.keys(blanks).length > 0 ? { ...written, blanks } : written }
  }
  const { refusal } = body
  const words = capitalised(wordBodyProblem(refusal, say))
  const fault = { file: source.file, line: source.bodyLine + refusal.line - 1, words }
  return refusal.kind === 'not-yet' ? { written, notYet: fault } : { written, fault }
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
