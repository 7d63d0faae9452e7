import type { Files } from './publisher.ts'
import { Publisher, replies } from './publisher.ts'

/** A feed of which every revision rewrites every reply. */
export type GrowingFeed = {
  readonly feed: string
  /** The files of a revision; `whole` without what leads there from the ones before. */
  readonly files: (revision: number, way: 'steps' | 'whole') => Promise<Files>
}

export async function growFeed(count: number): Promise<GrowingFeed> {
  const publisher = await Publisher.of()
  const wholes: string[] = []
  const issued = Math.floor(Date.now() / 1000)
  async function growTo(revision: number): Promise<Files> {
    while (wholes.length < revision) {
      await publisher.publish(replies(count, wholes.length + 1), { issued, expires: issued + 86_400 })
      wholes.push(`o/${publisher.out?.head.whole[0]}`)
    }
    return publisher.history.get(revision)?.files ?? new Map()
  }
  return {
    feed: publisher.feed,
    async files(revision, way) {
      const files = await growTo(revision)
      if (way === 'steps') return files
      return new Map([...files].filter(([name]) => !name.startsWith('o/') || name === wholes[revision - 1]))
    },
  }
}
