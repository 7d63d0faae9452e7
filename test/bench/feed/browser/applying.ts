import { applyChange } from '../../../../lib/db/apply-change.ts'
import { createDb } from '../../../../lib/db/database.ts'
import { keptItems, readPack, removePack } from '../../../../lib/db/packs.ts'
import { readUpdate } from '../../../../lib/packs/read-update.ts'
import { readAddress } from '../../../../lib/sync/read-address.ts'

/** What runs in a page of the extension, on its own database. */
declare global {
  var evenkeelApplying: {
    /** Takes the next revision; gives the milliseconds of the transaction and how many items it changed. */
    readonly apply: (feed: string) => Promise<{ readonly took: number; readonly changed: number }>
    readonly remove: (feed: string) => Promise<void>
  }
}

const db = createDb()

globalThis.evenkeelApplying = {
  async apply(feed) {
    const before = await readPack(db, feed)
    const row = before.ok ? before.value : undefined
    if (row?.source.kind !== 'link') throw new Error('Nobody follows it')
    const read = readAddress(row.source.address, (url, init) => fetch(url, init))
    const means = { subtle: crypto.subtle, ...keptItems(db, row) }
    const update = await readUpdate(read, row.state, Math.floor(Date.now() / 1000), means)
    if (!update.ok || update.value.kind !== 'changed') throw new Error(`No step: ${JSON.stringify(update)}`)
    const began = performance.now()
    const applied = await applyChange(db, row, update.value, Date.now())
    const took = performance.now() - began
    if (!applied.ok || applied.value !== 'applied') throw new Error(JSON.stringify(applied))
    return { took, changed: update.value.puts.length }
  },
  async remove(feed) {
    await removePack(db, feed)
  },
}
