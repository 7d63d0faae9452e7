import { createDb } from '../../lib/db/database.ts'
import type { News, Order } from '../../lib/sync/orders.ts'
import { openSyncDesk } from '../../lib/sync/sync-desk.ts'

/** Reads and takes packs beside the page, so that no key waits for it. */
const carryOut = openSyncDesk({
  db: createDb(),
  fetch: (url, init) => fetch(url, init),
  subtle: crypto.subtle,
  now: Date.now,
  alone: (work) => navigator.locks.request('evenkeel-sync', work),
  tell: (news: News) => postMessage(news),
})

addEventListener('message', ({ data }: MessageEvent<Order>) => void carryOut(data))
