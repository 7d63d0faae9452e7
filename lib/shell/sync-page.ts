import { browser } from 'wxt/browser'

const path = '/sync.html'

/** Opens the page that syncs, has it work, and closes it again. One at a time. */
export function inSyncPage<T>(work: () => Promise<T>): Promise<T> {
  const done = working.then(async () => {
    const close = await openSyncPage()
    try {
      return await work()
    } finally {
      await close()
    }
  })
  working = done.catch(() => undefined)
  return done
}
let working: Promise<unknown> = Promise.resolve()

/** Chromium's background is a worker and can hold no page itself. Gives the way to close it. */
const openSyncPage = (): Promise<() => Promise<void>> => (browser.offscreen ? openOffscreen() : openFrame())

async function openOffscreen(): Promise<() => Promise<void>> {
  const close = async () => browser.offscreen.closeDocument().catch(() => undefined)
  // What a worker that was ended has left open.
  await close()
  await browser.offscreen.createDocument({
    url: path,
    reasons: ['WORKERS'],
    justification: 'Packs are checked and taken in a worker, so that no key waits for it.',
  })
  return close
}

async function openFrame(): Promise<() => Promise<void>> {
  const frame = document.createElement('iframe')
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  frame.src = browser.runtime.getURL(path)
  document.body.append(frame)
  await loaded
  return async () => frame.remove()
}
