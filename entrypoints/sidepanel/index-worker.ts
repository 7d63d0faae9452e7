import { createDb } from '../../lib/db/database.ts'
import { keepIndex, readIndex } from '../../lib/db/kept-index.ts'
import { readItems } from '../../lib/db/read-library.ts'
import { type PackedPostings, packPostings, unpackPostings } from '../../lib/search/pack-postings.ts'
import { buildPostings } from '../../lib/search/postings.ts'
import { stampLibrary } from '../../lib/search/stamped-library.ts'

/** The index of the library as the database held it then, packed, which is quicker to send; undefined where it can't be made here. */
export type MadeIndex = { readonly revision: string; readonly packed: PackedPostings } | undefined

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
    const packed = packPostings(found ?? buildPostings(items))
    if (!found) await keepIndex(db, { revision, index: packed, made: stampLibrary(items) })
    return { revision, packed }
  } finally {
    db.close()
  }
}

function tell(made: MadeIndex): void {
  const columns = Object.values(made?.packed ?? {}).filter((column) => ArrayBuffer.isView(column))
  postMessage(made, { transfer: columns.map(({ buffer }) => buffer) })
}
