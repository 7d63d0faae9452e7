import UFuzzy from '@leeoniya/ufuzzy'
import { Index } from 'flexsearch'
import Fuse from 'fuse.js'
import fuzzysort from 'fuzzysort'
import MiniSearch from 'minisearch'
import type { Item } from '../../../lib/replies/item.ts'
import { fields, names } from '../../../lib/search/fields.ts'
import { slipsFor } from '../../../lib/text/edit-distance.ts'
import { fold } from '../../../lib/text/fold.ts'
import { type TermOptions, termsWith } from './terms-of.ts'
import type { Grid } from './tune.ts'

/** Gives the ids it finds, best first. */
export type Search = (query: string) => readonly string[]

/** A library people would take instead of ours, with what can be set on it. */
export type Peer<Options> = {
  readonly name: string
  /** What is tried of each option; first what its documentation or our own search begins with. */
  readonly grid: Grid<Options>
  /** What found most on the questions for tuning, by `npm run bench:search -- --tune`, and for messages, of those that find any. */
  readonly tuned: { readonly questions: Options; readonly messages?: Options }
  readonly build: (items: readonly Item[], options: Options) => Search
}

const shown = 10
const read = { all: fields, names } as const
type Read = keyof typeof read

type FuseOptions = { readonly read: Read; readonly threshold: number; readonly fieldNormWeight: number }

const fuseGrid: Grid<FuseOptions> = {
  read: ['all', 'names'],
  threshold: [0.4, 0.2, 0.3, 0.6],
  fieldNormWeight: [1, 0, 0.5, 2],
}

const buildFuse = (items: readonly Item[], { read: which, ...options }: FuseOptions, more: object): Search => {
  const keys = read[which].map(({ name, weight, textOf }) => ({ name, weight, getFn: textOf }))
  const fuse = new Fuse(items, { keys, ignoreLocation: true, ...options, ...more })
  return (query) => fuse.search(query, { limit: shown }).map(({ item }) => item.id)
}

export const fuse: Peer<FuseOptions> = {
  name: 'fuse.js',
  grid: fuseGrid,
  tuned: { questions: { read: 'all', threshold: 0.6, fieldNormWeight: 0 } },
  build: (items, options) => buildFuse(items, options, {}),
}

const fuseTokens: Peer<FuseOptions & TermOptions> = {
  name: 'fuse.js, token search',
  grid: { ...fuseGrid, stopWords: ['kept', 'left out'], stems: [false, true], single: [false, true] },
  tuned: {
    questions: { read: 'names', threshold: 0.2, fieldNormWeight: 1, stopWords: 'kept', stems: false, single: true },
  },
  build: (items, { stopWords, stems, single, ...options }) =>
    buildFuse(items, options, {
      useTokenSearch: true,
      tokenMatch: 'any',
      tokenize: termsWith({ stopWords, stems, single }),
    }),
}

type MiniSearchOptions = TermOptions & {
  readonly title: number
  readonly shortcut: number
  readonly tags: number
  readonly prefix: 'every word' | 'the last' | 'none'
  readonly prefixWeight: number
  /** By the length of a word as ours, or a share of it. */
  readonly fuzzy: 'as ours' | number
  readonly fuzzyWeight: number
  readonly combineWith: 'OR' | 'AND'
  readonly k: number
  readonly b: number
  readonly d: number
}

const miniSearch: Peer<MiniSearchOptions> = {
  name: 'MiniSearch',
  grid: {
    stopWords: ['kept', 'left out'],
    stems: [false, true],
    single: [false, true],
    combineWith: ['OR', 'AND'],
    prefix: ['every word', 'the last', 'none'],
    fuzzy: ['as ours', 0, 0.2],
    title: [7, 2, 4, 12],
    shortcut: [5, 1, 2, 10],
    tags: [1.5, 0.5, 3],
    prefixWeight: [0.375, 0.2, 0.6, 0.9],
    fuzzyWeight: [0.45, 0.2, 0.7],
    k: [1.2, 0.5, 2],
    b: [0.7, 0.3, 0.5, 0.9],
    d: [0.5, 0, 1],
  },
  tuned: {
    questions: {
      stopWords: 'kept',
      stems: false,
      single: true,
      combineWith: 'OR',
      prefix: 'every word',
      fuzzy: 'as ours',
      title: 4,
      shortcut: 5,
      tags: 3,
      prefixWeight: 0.375,
      fuzzyWeight: 0.45,
      k: 1.2,
      b: 0.9,
      d: 1,
    },
    messages: {
      stopWords: 'left out',
      stems: true,
      single: false,
      combineWith: 'OR',
      prefix: 'every word',
      fuzzy: 0,
      title: 7,
      shortcut: 5,
      tags: 1.5,
      prefixWeight: 0.2,
      fuzzyWeight: 0.45,
      k: 2,
      b: 0.5,
      d: 0.5,
    },
  },
  build: (items, { stopWords, stems, single, title, shortcut, tags, k, b, d, ...options }) => {
    const { prefix, prefixWeight, fuzzy, fuzzyWeight, combineWith } = options
    const search = new MiniSearch<Item>({
      fields: fields.map(({ name }) => name),
      extractField: (item, name) => fields.find((field) => field.name === name)?.textOf(item) ?? item.id,
      tokenize: termsWith({ stopWords, stems, single }),
      processTerm: (term) => term,
      searchOptions: {
        boost: { title, shortcut, aliases: shortcut, tags },
        prefix: (_, at, terms) => prefix === 'every word' || (prefix === 'the last' && at === terms.length - 1),
        fuzzy: fuzzy === 'as ours' ? slipsFor : fuzzy,
        weights: { fuzzy: fuzzyWeight, prefix: prefixWeight },
        combineWith,
        bm25: { k, b, d },
      },
    })
    search.addAll(items)
    return (query) => search.search(query).map(({ id }) => String(id))
  },
}

type UFuzzyOptions = {
  readonly read: Read
  readonly intraMode: 0 | 1
  readonly intraIns: number
  readonly outOfOrder: number
  readonly infoThresh: number
}

const uFuzzy: Peer<UFuzzyOptions> = {
  name: 'uFuzzy',
  grid: {
    read: ['all', 'names'],
    intraMode: [1, 0],
    intraIns: [0, 1, 3],
    outOfOrder: [5, 0, 3],
    infoThresh: [1_000, 100_000],
  },
  tuned: { questions: { read: 'all', intraMode: 1, intraIns: 1, outOfOrder: 5, infoThresh: 1_000 } },
  build: (items, { read: which, outOfOrder, infoThresh, ...options }) => {
    // As its README has it for letters beyond Latin.
    const search = new UFuzzy({ ...options, unicode: true, interSplit: '[^\\p{L}\\d]+', intraSplit: '\\p{Ll}\\p{Lu}' })
    const texts = items.map((item) => textOf(item, which))
    return (query) => {
      const [found, info, order] = search.search(texts, fold(query), outOfOrder, infoThresh)
      const places = info && order ? order.map((at) => info.idx[at] as number) : (found ?? [])
      return places.slice(0, shown).map((place) => items[place]?.id ?? '')
    }
  },
}

type FuzzysortOptions = { readonly read: Read; readonly threshold: number; readonly weighted: boolean }

const fuzzySort: Peer<FuzzysortOptions> = {
  name: 'fuzzysort',
  grid: { read: ['all', 'names'], threshold: [0.5, 0, 0.2, 0.35], weighted: [false, true] },
  tuned: { questions: { read: 'all', threshold: 0, weighted: false } },
  build: (items, { read: which, threshold, weighted }) => {
    const of = read[which]
    const heaviest = Math.max(...of.map(({ weight }) => weight))
    const rows = items.map((item) => ({
      id: item.id,
      ...Object.fromEntries(of.map(({ name, textOf }) => [name, fold(textOf(item))])),
    }))
    const keys = of.map(({ name }) => name)
    const scoreFn = (found: ArrayLike<{ readonly score: number }>) =>
      Math.max(...of.map(({ weight }, at) => ((found[at]?.score ?? 0) * (1 + weight / heaviest)) / 2))
    const options = { keys, limit: shown, threshold, ...(weighted ? { scoreFn } : {}) }
    return (query) => fuzzysort.go(fold(query), rows, options).map(({ obj }) => obj.id)
  },
}

type FlexSearchOptions = TermOptions & {
  readonly tokenize: 'forward' | 'strict' | 'full'
  readonly resolution: number
  readonly depth: number
  readonly suggest: boolean
}

const flexSearch: Peer<FlexSearchOptions> = {
  name: 'FlexSearch',
  grid: {
    stopWords: ['kept', 'left out'],
    stems: [false, true],
    single: [false, true],
    tokenize: ['forward', 'strict', 'full'],
    resolution: [9, 3, 30, 100],
    depth: [0, 1, 2],
    suggest: [true, false],
  },
  tuned: {
    questions: {
      stopWords: 'kept',
      stems: false,
      single: true,
      tokenize: 'forward',
      resolution: 100,
      depth: 0,
      suggest: true,
    },
    messages: {
      stopWords: 'left out',
      stems: true,
      single: false,
      tokenize: 'strict',
      resolution: 100,
      depth: 0,
      suggest: true,
    },
  },
  build: (items, { stopWords, stems, single, tokenize, resolution, depth, suggest }) => {
    const context = depth > 0 ? { context: { depth, bidirectional: true, resolution } } : {}
    const index = new Index({ tokenize, resolution, encode: termsWith({ stopWords, stems, single }), ...context })
    for (const [at, item] of items.entries()) index.add(at, textOf(item))
    return (query) => index.search(query, { limit: shown, suggest }).map((at) => items[Number(at)]?.id ?? '')
  },
}

type SubstringOptions = { readonly read: Read }

const substring: Peer<SubstringOptions> = {
  name: 'plain substring',
  grid: { read: ['all', 'names'] },
  tuned: { questions: { read: 'names' } },
  build: (items, { read: which }) => {
    const texts = items.map((item) => textOf(item, which))
    return (query) => {
      const wanted = fold(query).trim()
      const found: string[] = []
      for (let at = 0; at < texts.length && found.length < shown; at++)
        if (texts[at]?.includes(wanted)) found.push(items[at]?.id ?? '')
      return found
    }
  },
}

const textOf = (item: Item, which: Read = 'all'): string =>
  fold(read[which].map((field) => field.textOf(item)).join('\n'))

/** All of them, each with options of its own. */
export const peers = [fuse, fuseTokens, miniSearch, uFuzzy, fuzzySort, flexSearch, substring] as const
