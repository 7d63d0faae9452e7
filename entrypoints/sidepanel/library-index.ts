import type { EvenkeelDb, IndexRow, ItemRow } from '../../lib/db/database.ts'
import { keepIndex } from '../../lib/db/kept-index.ts'
import { packPostings, unpackPostings } from '../../lib/search/pack-postings.ts'
import { buildPostings, type Postings } from '../../lib/search/postings.ts'
import { makeReplyIndex, type ReplyIndex } from '../../lib/search/reply-index.ts'

type Revision = { readonly items: readonly ItemRow[]; readonly revision: string | undefined }

/** The search index of one revision: the one that was kept, if it is of this revision, else a new one, which is kept. */
export function indexLibrary(db: EvenkeelDb, { items, revision }: Revision, kept: IndexRow | undefined): ReplyIndex {
  const fits = kept !== undefined && kept.revision === revision
  const found = fits ? unpackPostings(kept.index, items.length) : undefined
  return makeReplyIndex(items, found ?? makePostings(db, { items, revision }))
}

function makePostings(db: EvenkeelDb, { items, revision }: Revision): Postings {
  const postings = buildPostings(items)
  // The key that asked for it is to be answered first.
  if (revision !== undefined) requestIdleCallback(() => void keepIndex(db, { revision, index: packPostings(postings) }))
  return postings
}
