import { createDb } from '../../lib/db/database.ts'
import { keepIndex, readIndex } from '../../lib/db/kept-index.ts'
import { readItems } from '../../lib/db/watch-library.ts'
import { packPostings, unpackPostings } from '../../lib/search/pack-postings.ts'
import { buildPostings, type Postings } from '../../lib/search/postings.ts'

/** The index of the library as the database held it then; undefined where it can't be made here. */
export type MadeIndex = { readonly revision: string; readonly postings: Postings } | undefined

/** Makes the index beside the page, so that no key waits for it. One at a time: the palette's worker finds what the sidebar's has kept. */
void navigator.locks
  .request('evenkeel-index', makeIndex)
  .then(tell, () => postMessage(undefined))
  .finally(close)

async function makeIndex(): Promise<MadeIndex> {
  const db = createDb()
  try {
    const { items, revision } = await readItems(db)
    if (revision === undefined) return undefined
    const kept = await readIndex(db)
    const found = kept?.revision === revision ? unpackPostings(kept.index, items.length) : undefined
    if (found) return { revision, postings: found }
    const postings = buildPostings(items)
    await keepIndex(db, { revision, index: packPostings(postings) })
    return { revision, postings }
  } finally {
    db.close()
  }
}

function tell(made: MadeIndex): void {
  const columns = made ? [made.postings.begins, made.postings.places, made.postings.impacts] : []
  postMessage(made, { transfer: columns.map(({ buffer }) => buffer) })
}
