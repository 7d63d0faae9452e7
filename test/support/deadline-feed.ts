import { type FeedHost, serveFeed } from './feed-host.ts'
import { Publisher, reply } from './publisher.ts'

/** A feed whose first reply names a number of days, to be corrected again and again. */
export type DeadlineFeed = {
  readonly publisher: Publisher
  readonly host: FeedHost
  /** Publishes another number, at once to be corrected; `within` is what the reply says in its place. */
  readonly publish: (days: number, within?: string) => Promise<void>
}

const now = () => Math.floor(Date.now() / 1000)

/** With one day, under this title. */
export async function openDeadlineFeed(title: string, others: readonly object[] = []): Promise<DeadlineFeed> {
  const publisher = await Publisher.of()
  const host = await serveFeed(publisher.files)
  const publish = async (days: number, within = `${days}`) => {
    const saying = { severity: 'correct-now', note: `It is ${days} days.` } as const
    const body = `Hi {{ customer.first_name }},\n\nYou can send it back **within ${within} days**. The card you paid with has the money then.\n\nYours`
    const at = { issued: now(), expires: now() + 86_400 }
    await publisher.publish([{ ...reply(1), title, body }, ...others], { ...saying, ...at })
    host.files = publisher.files
  }
  await publish(1)
  return { publisher, host, publish }
}
