import type { Item } from '../../lib/replies/item.ts'
import { buildPostings } from '../../lib/search/postings.ts'
import { makeReplyIndex, type ReplyIndex } from '../../lib/search/reply-index.ts'

export const indexOf = (items: readonly Item[]): ReplyIndex => makeReplyIndex(items, buildPostings(items))
