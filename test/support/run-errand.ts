import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FeedCheck } from '../../lib/settings/feed-checks.ts'
import type { Done, Errand, News } from '../../lib/sync/orders.ts'

/** Runs a script in a page or frame of the extension, in either browser. */
export type Evaluate = <Arg, Told>(script: (arg: Arg) => Promise<Told>, arg: Arg) => Promise<Told>

/** Has the extension's own worker do it, in that page. */
export const runErrand = (evaluate: Evaluate, extension: string, errand: Errand): Promise<Done> =>
  evaluate(carryOut, { worker: workerIn(extension), errand })

/** Follows a pack as from a link with a fingerprint, noted as one that nobody has looked at for long. */
export async function followLink(evaluate: Evaluate, extension: string, link: string): Promise<string> {
  const done = await runErrand(evaluate, extension, { kind: 'adopt', link })
  if (done.kind !== 'synced' || !done.kept) throw new Error(JSON.stringify(done))
  await evaluate(keepCheck, { feed: done.feed, check: { ...done.kept, tried: 0, failures: 0, looks: 0 } })
  return done.feed
}

/** As if nobody had looked at it for long. */
export const makeDue = (evaluate: Evaluate, feed: string): Promise<void> => evaluate(makeOld, `feed.${feed}`)

// These run in the page.

function carryOut({ worker, errand }: { readonly worker: string; readonly errand: Errand }): Promise<Done> {
  const running = new Worker(worker, { type: 'module' })
  return new Promise((resolve) => {
    running.onerror = ({ message }) => resolve({ kind: 'refused', refusal: { kind: 'unreadable', detail: message } })
    running.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.kind !== 'synced' && data.kind !== 'refused') return
      running.terminate()
      resolve(data)
    }
    running.postMessage(errand)
  })
}

const keepCheck = ({ feed, check }: { readonly feed: string; readonly check: FeedCheck }): Promise<void> =>
  chrome.storage.local.set({ [`feed.${feed}`]: check })

async function makeOld(key: string): Promise<void> {
  const { [key]: check } = await chrome.storage.local.get(key)
  await chrome.storage.local.set({ [key]: { ...(check as FeedCheck), tried: 0 } })
}

/** Its name says what is in it, which each build may change. */
function workerIn(extension: string): string {
  const name = readdirSync(join(extension, 'assets')).find((file) => file.startsWith('sync-worker-'))
  if (name === undefined) throw new Error(`No worker in ${extension}`)
  return `/assets/${name}`
}
