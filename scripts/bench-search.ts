/**
 * Measures searching: ours and its peers, tuned, over the same replies and the same questions, in one process. With `--tune`, how
 * the peers were tuned: `tune-peers.ts`.
 * `--replies FILE.jsonl --queries FILE.jsonl` for other data than the built-in; `--count N` replies of the built-in;
 * `--split dev` for tuning; `--most N` questions, evenly drawn, since fuse.js takes minutes for a thousand; `--json` for a program.
 */
import { parseArgs } from 'node:util'
import type { Item } from '../lib/replies/item.ts'
import { compareLibraries } from '../lib/search/compare-libraries.ts'
import { packPostings, unpackPostings } from '../lib/search/pack-postings.ts'
import { buildPostings } from '../lib/search/postings.ts'
import { makeReplyIndex } from '../lib/search/reply-index.ts'
import { updatePostings } from '../lib/search/update-postings.ts'
import { percentile } from '../test/bench/figures.ts'
import { makeLibrary } from '../test/bench/library.ts'
import { everySo, type Query, readQueries, readReplies } from '../test/bench/search/data.ts'
import { type Engine, engines } from '../test/bench/search/engines.ts'
import { generateQueries } from '../test/bench/search/generated.ts'
import { learnedBefore, withOthers } from '../test/bench/search/learning.ts'
import { macroMean, type Relevance, relevanceOf } from '../test/bench/search/relevance.ts'

const { values: options } = parseArgs({
  options: {
    replies: { type: 'string' },
    queries: { type: 'string' },
    count: { type: 'string', default: '1000' },
    split: { type: 'string', default: 'test' },
    engine: { type: 'string' },
    most: { type: 'string', default: '600' },
    json: { type: 'boolean', default: false },
  },
})
// In the order in which the database gives them.
const items = [...(options.replies ? readReplies(options.replies) : makeLibrary(Number(options.count)))].sort((a, b) =>
  a.id < b.id ? -1 : 1,
)
const asked = (options.queries ? readQueries(options.queries) : generateQueries(items, 100)).filter(
  ({ split }) => split === options.split,
)
const queries = everySo(asked, Number(options.most))

type Answer = Relevance & { readonly kind: string; readonly ms: number }
type Row = { readonly engine: string; readonly kind: string; readonly queries: number } & Figures
type Figures = { readonly mrr: number; readonly recall: number; readonly p50: number; readonly p95: number }

const groups = [
  { name: 'known item', begin: 'k-' },
  { name: 'message', begin: 'msg-' },
]

/** The middle one counts. */
const rounds = 11
/** Of what the suggestions find, before anything was learned and after. */
const usesLearned = [0, 10]

const measured = engines.filter(({ name }) => !options.engine || name.startsWith(options.engine)).map(measure)
const index = measureIndex()
const suggested = measureSuggestions()
if (options.json)
  console.log(JSON.stringify({ replies: items.length, queries: queries.length, engines: measured, index, suggested }))
else print()

/** What is kept of our index between two openings of a sidebar, and what it costs to follow a library. */
function measureIndex() {
  console.error('Measuring: the index …')
  const began = process.cpuUsage()
  const postings = buildPostings(items)
  const build = cpuSince(began)
  const packed = packPostings(postings)
  const { terms, begins, places, impacts } = packed
  const changed = items.map((item, at) => (at % Math.ceil(items.length / 10) === 0 ? reworded(item) : item))
  const times = Array.from({ length: rounds }, () => ({
    load: timeOf(() => unpackPostings(packed, items.length)),
    update: timeOf(() => updatePostings(postings, compareLibraries(items, changed), changed)),
  }))
  const middle = (name: 'load' | 'update') =>
    percentile(
      times.map((time) => time[name]),
      50,
    )
  return {
    build,
    load: middle('load'),
    update: middle('update'),
    megabytes:
      (new TextEncoder().encode(terms).length + begins.byteLength + places.byteLength + impacts.byteLength) / 1e6,
  }
}

function reworded(item: Item): Item {
  return { ...item, title: `${item.title}, anew`, body: `${item.body} And so it is.` }
}

function timeOf(act: () => unknown): number {
  const began = performance.now()
  act()
  return performance.now() - began
}

function measureSuggestions(): readonly { readonly uses: number; readonly rows: readonly Row[] }[] {
  const messages = withOthers(asked.filter(({ kind }) => kind.startsWith('msg-')))
  if (messages.length === 0) return []
  console.error('Measuring: suggestions …')
  const replies = makeReplyIndex(items, buildPostings(items))
  return usesLearned.map((uses) => {
    const learned = learnedBefore(messages, replies, uses)
    const answers = messages.map((query) => {
      const habits = { learned: learned(query) }
      return answer(query, (text) => replies.suggest(text, habits, () => true).map(({ item }) => item.id))
    })
    return { uses, rows: rowsOf('suggestions', answers) }
  })
}

function measure({ name, build }: Engine) {
  console.error(`Measuring: ${name} …`)
  globalThis.gc?.()
  const heapBefore = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
  const begin = process.cpuUsage()
  const search = build(items)
  search(queries[0]?.text ?? '')
  const buildMs = cpuSince(begin)
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  const heap = (heapUsed + arrayBuffers - heapBefore) / 1e6
  warmUp(search)
  const answers = queries.map((query) => answer(query, search))
  return { name, buildMs, heapMB: heap, rows: rowsOf(name, answers) }
}

/** An engine is judged as it is after the first words somebody types, not as its code is compiled; two seconds are enough for the slow ones. */
function warmUp(search: (text: string) => unknown): void {
  const end = performance.now() + 2_000
  for (let at = 0; at < 200 && performance.now() < end; at++) search(queries[(at * 7) % queries.length]?.text ?? '')
}

/** Milliseconds of CPU, of all threads: what the machine does besides does not count. */
function cpuSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1_000
}

function answer(query: Query, search: (text: string) => readonly string[]): Answer {
  const begin = process.cpuUsage()
  const found = search(query.text)
  return { kind: query.kind, ms: cpuSince(begin), ...relevanceOf(query, found) }
}

function rowsOf(engine: string, answers: readonly Answer[]): Row[] {
  return groups.flatMap(({ name, begin }) => {
    const of = answers.filter(({ kind }) => kind.startsWith(begin))
    if (of.length === 0) return []
    const kinds = [...Map.groupBy(of, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1))
    return [[`all ${name}`, of] as const, ...kinds].map(([kind, some]) => ({
      engine,
      kind,
      queries: some.length,
      ...figuresOf(some),
    }))
  })
}

function figuresOf(answers: readonly Answer[]): Figures {
  const times = answers.map(({ ms }) => ms)
  return {
    mrr: macroMean(answers.map(({ kind, reciprocalRank }) => ({ kind, value: reciprocalRank }))),
    recall: macroMean(answers.map(({ kind, recall }) => ({ kind, value: recall }))),
    p50: percentile(times, 50),
    p95: percentile(times, 95),
  }
}

function print(): void {
  console.log(`${items.length} replies, ${queries.length} questions (${options.split})`)
  for (const { name, buildMs, heapMB, rows } of measured) {
    console.log(`\n${name}: built in ${buildMs.toFixed(0)} ms of CPU, ${heapMB.toFixed(1)} MB`)
    printRows(rows)
  }
  const { build, load, update, megabytes } = index
  console.log(
    `\nindex: ${megabytes.toFixed(1)} MB, built in ${build.toFixed(0)} ms of CPU, read in ${load.toFixed(1)} ms, ten replies replaced in ${update.toFixed(1)} ms`,
  )
  for (const { uses, rows } of suggested) {
    console.log(`\nsuggestions, after ${uses} uses of each reply`)
    printRows(rows)
  }
}

function printRows(rows: readonly Row[]): void {
  for (const { kind, queries: count, mrr, recall, p50, p95 } of rows)
    console.log(
      `  ${kind.padEnd(16)} MRR@10 ${mrr.toFixed(3)}  recall@5 ${recall.toFixed(3)}  p50 ${p50.toFixed(2)} ms  p95 ${p95.toFixed(2)} ms  (${count})`,
    )
}
