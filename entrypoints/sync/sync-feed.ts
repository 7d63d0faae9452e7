import type { Done, News, Order } from '../../lib/sync/orders.ts'

export type SyncWorker = { readonly order: (order: Order) => void; readonly close: () => void }

/** A worker that carries out one order after the other. */
export function startSyncWorker(hear: (news: News) => void): SyncWorker {
  const worker = new Worker(new URL('./sync-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<News>) => hear(data))
  worker.addEventListener('error', () => hear({ kind: 'refused', refusal: { kind: 'unreadable', detail: 'worker' } }))
  return { order: (order) => worker.postMessage(order), close: () => worker.terminate() }
}

/** Has a feed that is followed read and taken. */
export const syncFeed = (feed: string, checkRoot: boolean): Promise<Done> =>
  new Promise((resolve) => {
    const worker = startSyncWorker((news) => {
      if (news.kind !== 'synced' && news.kind !== 'refused') return
      worker.close()
      resolve(news)
    })
    worker.order({ kind: 'sync', feed, checkRoot })
  })
