import type { ChangedItem, News } from '../../lib/sync/pack-view.ts'

/** An item that changed twice is one; of those that are not listed nobody knows. */
export const countChanged = (news: readonly News[]): number =>
  countListed(news) + news.reduce((sum, { more }) => sum + more, 0)

/** How many of the listed have come to stand so. */
export const countStanding = (news: readonly News[], standing: NonNullable<ChangedItem['standing']>): number =>
  countListed(news.map((each) => ({ ...each, items: each.items.filter((item) => item.standing === standing) })))

const countListed = (news: readonly News[]): number =>
  new Set(news.flatMap(({ feed, items }) => items.map(({ id }) => `${feed} ${id}`))).size
