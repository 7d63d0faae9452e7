import { type Learned, type LearnedRow, learn, learnedFrom } from '../../../lib/learning/learned-words.ts'
import { wordsToLearn } from '../../../lib/learning/words-to-learn.ts'
import type { ReplyIndex } from '../../../lib/search/reply-index.ts'
import type { Query } from './data.ts'

/** Two messages with more of their words in common are one message written twice, and would give the answer away. */
const mostShared = 0.7

/**
 * What a browser has learned when each right reply was used for up to `uses` of these messages; for the asked one, never for
 * itself nor for one that says the same.
 */
export function learnedBefore(messages: readonly Query[], index: ReplyIndex, uses: number): (asked: Query) => Learned {
  const wordsOf = new Map(messages.map((message) => [message, wordsToLearn(message.text, [], index.has)]))
  const byReply = new Map<string, Query[]>()
  for (const message of messages)
    for (const id of message.relevant) byReply.set(id, [...(byReply.get(id) ?? []), message])
  const rowOf = (id: string, asked?: Query): LearnedRow | undefined =>
    (byReply.get(id) ?? [])
      .filter(
        (message) => message !== asked && (!asked || shared(wordsOf.get(message), wordsOf.get(asked)) < mostShared),
      )
      .slice(0, uses)
      .reduce<LearnedRow | undefined>((row, message) => learn(row, id, wordsOf.get(message) ?? [], 0), undefined)
  const rows = new Map([...byReply.keys()].map((id) => [id, rowOf(id)]))
  return (asked) => {
    const own = new Map([...asked.relevant].map((id) => [id, rowOf(id, asked)]))
    return learnedFrom([...new Map([...rows, ...own]).values()].filter((row) => row !== undefined))
  }
}

function shared(one: readonly string[] = [], other: readonly string[] = []): number {
  const words = new Set(other)
  return one.filter((word) => words.has(word)).length / Math.max(1, Math.min(one.length, other.length))
}

/** Messages that have others for the same reply: of the rest nothing could be learned. */
export function withOthers(messages: readonly Query[]): readonly Query[] {
  const times = new Map<string, number>()
  for (const { relevant } of messages) for (const id of relevant) times.set(id, (times.get(id) ?? 0) + 1)
  return messages.filter(({ relevant }) => [...relevant].some((id) => (times.get(id) ?? 0) > 2))
}
