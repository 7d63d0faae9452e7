import UFuzzy from '@leeoniya/ufuzzy'
import { Index } from 'flexsearch'
import Fuse from 'fuse.js'
import fuzzysort from 'fuzzysort'
import MiniSearch from 'minisearch'
import type { Item } from '../../../lib/replies/item.ts'
import { fields } from '../../../lib/search/fields.ts'
import { buildPostings } from '../../../lib/search/postings.ts'
import { makeReplyIndex } from '../../../lib/search/reply-index.ts'
import { fold } from '../../../lib/text/fold.ts'
import { termsOf } from './terms-of.ts'

/** Gives the ids it finds, best first. */
export type Search = (query: string) => readonly string[]

/** Ours and the libraries people would take instead, each as its own documentation says it is to be used for this. */
export type Engine = { readonly name: string; readonly build: (items: readonly Item[]) => Search }

const shown = 10

export const engines: readonly Engine[] = [
  { name: 'ours', build: buildOurs },
  { name: 'fuse.js, four fields', build: (items) => buildFuse(items, {}) },
  {
    name: 'fuse.js, token search',
    build: (items) => buildFuse(items, { useTokenSearch: true, tokenMatch: 'any', tokenize: termsOf }),
  },
  { name: 'MiniSearch, our words', build: buildMiniSearch },
  { name: 'uFuzzy', build: buildUFuzzy },
  { name: 'fuzzysort', build: buildFuzzysort },
  { name: 'FlexSearch, our words', build: buildFlexSearch },
  { name: 'plain substring', build: buildSubstring },
]

function buildOurs(items: readonly Item[]): Search {
  const index = makeReplyIndex(items, buildPostings(items))
  return (query) => index.search(query).map(({ id }) => id)
}

function buildFuse(items: readonly Item[], more: object): Search {
  const keys = fields.map(({ name, weight, textOf }) => ({ name, weight, getFn: textOf }))
  const fuse = new Fuse(items, { keys, ignoreLocation: true, threshold: 0.4, ...more })
  return (query) => fuse.search(query, { limit: shown }).map(({ item }) => item.id)
}

/** With our fields, weights, words and slips; without our words it has no Chinese, and without `OR` few of the messages. */
function buildMiniSearch(items: readonly Item[]): Search {
  const search = new MiniSearch<Item>({
    fields: fields.map(({ name }) => name),
    extractField: (item, name) => fields.find((field) => field.name === name)?.textOf(item) ?? item.id,
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: Object.fromEntries(fields.map(({ name, weight }) => [name, weight])),
      prefix: true,
      fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0),
    },
  })
  search.addAll(items)
  return (query) => search.search(query).map(({ id }) => String(id))
}

function buildUFuzzy(items: readonly Item[]): Search {
  const search = new UFuzzy({ intraMode: 1, unicode: true, interSplit: '[^\\p{L}\\d]+', intraSplit: '\\p{Ll}\\p{Lu}' })
  const texts = items.map(textOf)
  return (query) => {
    const [found, info, order] = search.search(texts, fold(query), 5, 1_000)
    const places = info && order ? order.map((at) => info.idx[at] as number) : (found ?? [])
    return places.slice(0, shown).map((place) => items[place]?.id ?? '')
  }
}

function buildFuzzysort(items: readonly Item[]): Search {
  const rows = items.map((item) => ({
    id: item.id,
    ...Object.fromEntries(fields.map(({ name, textOf }) => [name, fold(textOf(item))])),
  }))
  const keys = fields.map(({ name }) => name)
  return (query) => fuzzysort.go(fold(query), rows, { keys, limit: shown }).map(({ obj }) => obj.id)
}

function buildFlexSearch(items: readonly Item[]): Search {
  const index = new Index({ tokenize: 'forward', encode: termsOf, resolution: 9 })
  for (const [at, item] of items.entries()) index.add(at, textOf(item))
  return (query) => index.search(query, { limit: shown, suggest: true }).map((at) => items[Number(at)]?.id ?? '')
}

function buildSubstring(items: readonly Item[]): Search {
  const texts = items.map(textOf)
  return (query) => {
    const wanted = fold(query).trim()
    const found: string[] = []
    for (let at = 0; at < texts.length && found.length < shown; at++)
      if (texts[at]?.includes(wanted)) found.push(items[at]?.id ?? '')
    return found
  }
}

const textOf = (item: Item): string => fold(fields.map((field) => field.textOf(item)).join('\n'))
