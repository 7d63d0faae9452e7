import type { Item } from '../../../lib/replies/item.ts'
import { buildPostings } from '../../../lib/search/postings.ts'
import { makeReplyIndex } from '../../../lib/search/reply-index.ts'
import { fuse, type Peer, peers, type Search } from './peers.ts'

/** Ours and the libraries people would take instead. */
export type Engine = { readonly name: string; readonly build: (items: readonly Item[]) => Search }

export const engines: readonly Engine[] = [
  { name: 'ours', build: buildOurs },
  // What people write first.
  {
    name: 'fuse.js, four fields',
    build: (items) => fuse.build(items, { read: 'all', threshold: 0.4, fieldNormWeight: 1 }),
  },
  ...peers.flatMap((peer) => enginesOf(peer as Peer<unknown>)),
]

function buildOurs(items: readonly Item[]): Search {
  const index = makeReplyIndex(items, buildPostings(items))
  return (query) => index.search(query).map(({ id }) => id)
}

function enginesOf<Options>({ name, tuned: { questions, messages }, build }: Peer<Options>): readonly Engine[] {
  const forQuestions: Engine = { name: `${name}, tuned`, build: (items) => build(items, questions) }
  return messages
    ? [forQuestions, { name: `${name}, tuned for messages`, build: (items) => build(items, messages) }]
    : [forQuestions]
}
