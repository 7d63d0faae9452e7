import type { EvenkeelDb, IndexRow, ItemRow } from '../../lib/db/database.ts'
import { keepIndex } from '../../lib/db/kept-index.ts'
import { compareLibraries } from '../../lib/search/compare-libraries.ts'
import { packPostings, unpackPostings } from '../../lib/search/pack-postings.ts'
import { buildPostings, type Postings } from '../../lib/search/postings.ts'
import { makeReplyIndex, type ReplyIndex } from '../../lib/search/reply-index.ts'
import { updatePostings } from '../../lib/search/update-postings.ts'

type Revision = { readonly items: readonly ItemRow[]; readonly revision: string | undefined }

/**
 * The search index of one revision after the other: the one that was kept, if it is of this revision, else the one before with
 * what has changed, else a new one. Whatever is new is kept.
 */
export function followLibrary(db: EvenkeelDb): (now: Revision, kept: IndexRow | undefined) => ReplyIndex {
  let before: { readonly items: readonly ItemRow[]; readonly postings: Postings } | undefined

  function makePostings({ items, revision }: Revision): Postings {
    const postings = before
      ? updatePostings(before.postings, compareLibraries(before.items, items), items)
      : buildPostings(items)
    // The key that asked for it is to be answered first.
    if (revision !== undefined)
      requestIdleCallback(() => void keepIndex(db, { revision, index: packPostings(postings) }))
    return postings
  }

  return (now, kept) => {
    const fits = kept !== undefined && kept.revision === now.revision
    const found = fits ? unpackPostings(kept.index, now.items.length) : undefined
    const postings = found ?? makePostings(now)
    before = { items: now.items, postings }
    return makeReplyIndex(now.items, postings)
  }
}
