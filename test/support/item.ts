import type { Reply, Snippet } from '../../lib/replies/item.ts'

const plain = { lang: 'en', aliases: [], tags: [], blanks: {} } as const

/** A reply with what a test is about, and nothing else worth noticing. */
export const item = (own: Partial<Omit<Reply, 'kind'>> = {}): Reply => ({
  ...plain,
  kind: 'reply',
  audience: 'customer',
  id: own.title ?? 'a-reply',
  title: 'A reply',
  body: 'Hello',
  ...own,
})

export const snippet = (own: Partial<Omit<Snippet, 'kind'>> = {}): Snippet => ({
  ...plain,
  kind: 'snippet',
  slot: 'opening',
  id: own.title ?? 'a-snippet',
  title: 'A snippet',
  body: 'Hello',
  ...own,
})
