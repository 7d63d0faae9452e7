import { ok, type Result, refuse } from '../base/result.ts'
import { parseBody } from '../compose/parse-body.ts'
import { type FindSnippet, snippetsAmong } from '../compose/snippet.ts'
import type { Item } from '../replies/item.ts'
import { parseItem } from '../replies/parse-item.ts'
import { declareBlanks } from './declare-blanks.ts'
import type { FileProblem, FileRefusal } from './file-problem.ts'
import type { RawFile, RawItem } from './raw-file.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { readJsonLines } from './read-json-lines.ts'

/** As many as a person would mend before trying again. */
const mostProblems = 100

type Reading = {
  /** For a CSV row that names no language. */
  readonly lang: string
  /** What is in the library already: a reply may render a snippet of an earlier file. */
  readonly have?: readonly Item[]
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
  /** Lets the screen breathe between two slices of work. */
  readonly pause?: () => Promise<void>
}

/**
 * Reads a library file whole, or names everything that keeps it from being read.
 * Takes our JSON file, JSON Lines of the same items, or a CSV with a header.
 */
export async function readLibrary(
  name: string,
  text: string,
  reading: Reading,
): Promise<Result<readonly Item[], FileRefusal>> {
  const clean = text.replace(/^\uFEFF/, '')
  if (clean.trim() === '') return refuse({ kind: 'empty' })
  if (/[\0\uFFFD]/.test(clean.slice(0, 100_000))) return refuse({ kind: 'not-text' })
  const raw = readFile(name, clean, reading.lang)
  if (!raw.ok) return refuse({ kind: 'problems', problems: [raw.refusal] })
  if (raw.value.length === 0) return refuse({ kind: 'problems', problems: [{ kind: 'no-items', line: 1 }] })
  return readItems(raw.value, reading)
}

function readFile(name: string, text: string, lang: string): RawFile {
  if (/\.(jsonl|ndjson)$/i.test(name)) return readJsonLines(text)
  if (/^\s*[[{]/.test(text)) return isJsonLines(text) ? readJsonLines(text) : readJson(text)
  return /\.json$/i.test(name) ? readJson(text) : readCsv(text, lang)
}

/** Two lines that each hold a whole object: no JSON file looks like that. */
const isJsonLines = (text: string) => /^\s*\{[^\n]*\}[^\S\n]*\n\s*\{/.test(text)

async function readItems(raws: readonly RawItem[], reading: Reading): Promise<Result<readonly Item[], FileRefusal>> {
  const items = new Map<string, { item: Item; raw: RawItem }>()
  const problems: FileProblem[] = []
  const findSnippet = findIn(raws, reading.have ?? [])
  for (const [at, raw] of raws.entries()) {
    if (at % 200 === 0) {
      reading.onProgress?.(at, raws.length)
      await reading.pause?.()
      if (reading.signal?.aborted) return refuse({ kind: 'cancelled' })
    }
    const item = readItem(raw, findSnippet)
    if (!item.ok) problems.push(...item.refusal)
    else {
      const first = items.get(item.value.id)
      if (first) problems.push({ kind: 'same-id', id: item.value.id, line: raw.line, firstLine: first.raw.line })
      else items.set(item.value.id, { item: item.value, raw })
    }
    if (problems.length >= mostProblems) break
  }
  if (problems.length > 0) return refuse({ kind: 'problems', problems: problems.slice(0, mostProblems) })
  return ok(Array.from(items.values(), ({ item }) => item))
}

/** The file's own snippets come first: they replace those of the same id. */
function findIn(raws: readonly RawItem[], have: readonly Item[]): FindSnippet {
  const own = snippetsAmong(
    raws
      .filter(({ value }) => isSnippet(value))
      .flatMap(({ value }) => {
        const snippet = parseItem(value)
        return snippet.ok ? [snippet.value] : []
      }),
  )
  const others = snippetsAmong(have)
  return (name, lang) => own(name, lang) ?? others(name, lang)
}

const isSnippet = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'snippet'

function readItem(raw: RawItem, findSnippet: FindSnippet): Result<Item, readonly FileProblem[]> {
  const parsed = parseItem(raw.value)
  const name = nameOf(raw.value)
  const item = name === undefined ? {} : { item: name }
  if (!parsed.ok)
    return refuse(
      parsed.refusal.map((problem) => ({ kind: 'item', problem, line: raw.lineOf(problem.field), ...item })),
    )
  const body = parseBody(parsed.value.body, parsed.value.lang, findSnippet)
  if (!body.ok) return refuse([{ kind: 'body', problem: body.refusal, line: raw.lineOf(['body']), ...item }])
  return ok(declareBlanks(parsed.value, body.value))
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, title } = value as { id?: unknown; title?: unknown }
  return [title, id].find((name): name is string => typeof name === 'string')?.slice(0, 80)
}
