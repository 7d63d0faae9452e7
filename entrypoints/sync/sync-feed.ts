import type { Done, Errand, News, Order } from '../../lib/sync/orders.ts'

export type SyncWorker = { readonly order: (order: Order) => void; readonly close: () => void }

/** A worker that carries out one order after the other. */
export function startSyncWorker(hear: (news: News) => void): SyncWorker {
  const worker = new Worker(new URL('./sync-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<News>) => hear(data))
  worker.addEventListener('error', () => hear({ kind: 'refused', refusal: { kind: 'unreadable', detail: 'worker' } }))
  return { order: (order) => worker.postMessage(order), close: () => worker.terminate() }
}

/** Has a worker do it, and tells what came of it. */
export const runErrand = (errand: Errand): Promise<Done> =>
  new Promise((resolve) => {
    const worker = startSyncWorker((news) => {
      if (news.kind !== 'synced' && news.kind !== 'refused') return
      worker.close()
      resolve(news)
    })
    worker.order(errand)
  })
