import type { PackSource } from '../db/pack-rows.ts'
import type { SeenPack } from './follow-pack.ts'
import type { Sight } from './orders.ts'

/** What is shown of a pack before it is followed. */
export function sightOf({ sight, whole: { items } }: SeenPack, source: PackSource): Sight {
  const { feed, isPinned, publisher, approvers, needs } = sight
  const replies = items.filter(({ kind }) => kind === 'reply' || kind === 'snippet')
  const byLanguage = Map.groupBy(replies, ({ lang }) => lang)
  const languages = Array.from(byLanguage, ([lang, some]) => ({ lang, count: some.length }))
  return {
    feed,
    isPinned,
    publisher,
    approvers,
    needs,
    count: replies.length,
    languages: languages.sort((a, b) => b.count - a.count),
    ...(source.kind === 'link' && { host: new URL(source.address).host }),
  }
}
