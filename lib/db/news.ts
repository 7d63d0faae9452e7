import { liveQuery } from 'dexie'
import type { EvenkeelDb } from './database.ts'
import { tryDb } from './db-refusal.ts'
import type { NewsRow } from './pack-rows.ts'

/** How long what has changed is kept, in milliseconds: drafts that hold an old sentence are no older. */
const keptFor = 30 * 24 * 60 * 60 * 1000

/**
 * Calls back now and after every change with what the agent has not read yet, the oldest first. Returns the way to stop. What can't be
 * read is not told.
 */
export function watchNews(db: EvenkeelDb, seen: (news: readonly NewsRow[]) => void): () => void {
  const subscription = liveQuery(() => unread(db).toArray()).subscribe({ next: seen, error: () => undefined })
  return () => subscription.unsubscribe()
}

/** The agent has read all that there was until then; what is too old goes. Times in milliseconds. */
export async function readNews(db: EvenkeelDb, until: number, now: number): Promise<void> {
  await tryDb(() =>
    db.transaction('rw', db.news, async () => {
      await unread(db, until).modify({ isRead: 1 })
      await db.news
        .where('at')
        .below(now - keptFor)
        .delete()
    }),
  )
}

/** When the newest revision of a pack that says "correct now" came in, if it was after `since`; in milliseconds. */
export async function newestUrgent(db: EvenkeelDb, feed: string, since: number): Promise<number | undefined> {
  const isUrgent = (row: NewsRow) => row.feed === feed && row.isUrgent
  const found = await tryDb(() => db.news.where('at').above(since).and(isUrgent).last())
  return found.ok ? found.value?.at : undefined
}

/** By the index: thirty days of news weigh megabytes, and of most of them nobody asks any more. */
const unread = ({ news }: EvenkeelDb, until = Number.POSITIVE_INFINITY) =>
  news.where('[isRead+at]').between([0, Number.NEGATIVE_INFINITY], [0, until], true, true)
