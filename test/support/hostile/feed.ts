import { bytesOf } from '../../../lib/packs/bytes.ts'
import { isPlain } from '../../../lib/packs/fields.ts'
import { readLine } from '../../../lib/packs/object-lines.ts'
import type { StampHold } from '../../../lib/packs/stamp.ts'
import { anna, bo, cai } from '../people.ts'
import { Publisher } from '../publisher.ts'
import type { Hostile } from './bodies.ts'
import { isTakenAsLine, replySaying } from './library.ts'

/** Replies as a feed brings them, each with another hostile text in a first revision and its own in the second. */
export type HostileFeed = {
  readonly first: readonly FeedReply[]
  readonly second: readonly FeedReply[]
  /** What may stand for a name, a note or a reason. */
  readonly names: readonly string[]
  /** The words by which so many are found at once, and how many they are. */
  readonly groups: readonly { readonly word: string; readonly count: number }[]
}

type FeedReply = { readonly id: string; readonly title: string }

/** As many as the list shows. */
const shown = 30

export function hostileFeed(some: readonly Hostile[], since: number): HostileFeed {
  const lines = some.filter(isTakenAsLine).map(({ line }) => line)
  const names = lines
    .map((line) => line.slice(0, 100).trim())
    .filter((name) => isPlain(name) && !/[\t\n\r\x7f-\x9f]/.test(name) && isJson(name))
  const replyOf = (hostile: Hostile, at: number, body: string) => {
    const reply = replySaying(names[at % names.length] ?? '<', { id: hostile.id, body })
    return {
      ...reply,
      title: `${wordOf(at)} ${reply.title}`,
      status: 'approved',
      approvals: [{ by: 'Anna Berg', at: since }],
    }
  }
  const read = some.filter((hostile, at) => isRead(replyOf(hostile, at, hostile.body)))
  return {
    first: read.map((hostile, at) => replyOf(hostile, at, read[(at + 1) % read.length]?.body ?? '')),
    second: read.map((hostile, at) => replyOf(hostile, at, hostile.body)),
    names,
    groups: Array.from({ length: Math.ceil(read.length / shown) }, (_, at) => ({
      word: wordOf(at * shown),
      count: Math.min(shown, read.length - at * shown),
    })),
  }
}

/** Who signs under hostile names. */
export const publisherCalled = (names: readonly string[]): Promise<Publisher> => {
  const [publisher = '', ...others] = names
  const members = [anna, bo, cai].map(({ member, signer }, at) => ({
    signer,
    member: { ...member, name: others[at] ?? member.name },
  }))
  return Publisher.of({ publisher, members })
}

export const holdsOf = (replies: readonly FeedReply[], names: readonly string[], since: number): readonly StampHold[] =>
  replies.map(({ id }, at) => ({
    id,
    status: at % 2 === 0 ? 'held' : 'withdrawn',
    reason: names[(at * 3) % names.length] ?? '<',
    decides: names[(at * 5) % names.length] ?? '<',
    since,
  }))

const isRead = (item: object): boolean => readLine(bytesOf(JSON.stringify(item)), 'o/x', 2).ok
const isJson = (name: string): boolean => !/\\[bfru]/.test(JSON.stringify(name).replaceAll('\\\\', ''))

/** Of letters alone, and near to no other. */
const wordOf = (at: number): string => {
  const group = Math.floor(at / shown)
  return `zq${[group % 10, Math.floor(group / 10) % 10, Math.floor(group / 100)].map((digit) => 'bdfghjklmn'[digit]?.repeat(2)).join('o')}`
}
