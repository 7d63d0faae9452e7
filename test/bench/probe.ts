import type { BrowserContext, Frame } from 'playwright-core'

/**
 * What stands in every sidebar while it is measured. "Painted" is the end of the frame in which the page shows it, as the main
 * thread sees it: an urgent task asked for in requestAnimationFrame runs when style, layout and paint of that frame are done, and
 * before whatever the page has put off until then. Drawing the pixels comes after and is the compositor's; a second
 * requestAnimationFrame would wait for the next frame and count up to 16 ms in which nothing happens, and the browser's own event
 * timing is rounded to 8 ms.
 */
type Probe = {
  /** When, on the clock of this frame since 1970, the search box had the keyboard and the list was painted. */
  ready: Promise<number>
  /** Waits anew, for a sidebar that is opened again. */
  readonly waitForReady: () => Promise<void>
  /** Measures from the next key to the paint of a list, or to the moment words are said. */
  readonly arm: (until: Until) => void
  measured: Promise<number>
}

export type Until =
  /** Any of these lists: while the library is being written, it is the one before or the one after. */
  | { readonly kind: 'listed'; readonly query: string; readonly anyOf: readonly (readonly string[])[] }
  | { readonly kind: 'status'; readonly words: string }

type ProbedWindow = Window & { evenkeelProbe: Probe }

export const addProbe = (context: BrowserContext): Promise<unknown> => context.addInitScript(installProbe)

/** Milliseconds from the keydown that `press` causes to the paint. */
export async function measureKey(sidebar: Frame, until: Until, press: () => Promise<void>): Promise<number> {
  await sidebar.evaluate((wanted) => (window as unknown as ProbedWindow).evenkeelProbe.arm(wanted), until)
  await press()
  return sidebar.evaluate(() => (window as unknown as ProbedWindow).evenkeelProbe.measured)
}

/** For a sidebar that is there, closed. */
export const waitForReady = (sidebar: Frame): Promise<void> =>
  sidebar.evaluate(() => (window as unknown as ProbedWindow).evenkeelProbe.waitForReady())

/** When the sidebar was ready, on the clock of this process. */
export async function readyAt(sidebar: Frame): Promise<number> {
  const ready = await sidebar.evaluate(() => (window as unknown as ProbedWindow).evenkeelProbe.ready)
  return ready - (await clockAhead(sidebar))
}

export const now = (): number => performance.timeOrigin + performance.now()

/** Two processes agree on the time to a few milliseconds only: the quickest of some questions tells how far they are apart. */
async function clockAhead(sidebar: Frame): Promise<number> {
  let quickest = { took: Number.POSITIVE_INFINITY, ahead: 0 }
  for (let asked = 0; asked < 8; asked++) {
    const before = now()
    const there = await sidebar.evaluate(() => performance.timeOrigin + performance.now())
    const took = now() - before
    if (took < quickest.took) quickest = { took, ahead: there - before - took / 2 }
  }
  return quickest.ahead
}

/** Runs in the page before its own scripts, and must not use anything from outside itself. */
function installProbe(): void {
  if (location.protocol !== 'chrome-extension:' || !location.pathname.endsWith('/sidepanel.html')) return

  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        void scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' })
      })
    })

  /** Looks after every change of the document, of its focus and of its fields. Twenty seconds are no measure but a mistake. */
  const until = (what: string, holds: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const events = ['focus', 'focusin', 'blur', 'input']
      const stop = () => {
        observer.disconnect()
        clearTimeout(timer)
        for (const name of events) window.removeEventListener(name, look)
      }
      const look = () => {
        if (!holds()) return
        stop()
        resolve()
      }
      const timer = setTimeout(() => {
        stop()
        reject(new Error(`Never came: ${what}\nInstead:\n${document.body.innerText}`))
      }, 20_000)
      const observer = new MutationObserver(look)
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
      for (const name of events) window.addEventListener(name, look)
      look()
    })

  /** With a preview below, the list shows five rows; more may follow when the agent has seen these. */
  const rowsInView = 5
  const options = () => Array.from(document.querySelectorAll('[role=option]'))
  const statuses = () => Array.from(document.querySelectorAll('[role=status]'))
  const searchFocused = () => document.hasFocus() && document.activeElement?.getAttribute('role') === 'combobox'
  const searchValue = () => document.querySelector<HTMLInputElement>('[role=combobox]')?.value

  const reached = (wanted: Until): boolean => {
    if (wanted.kind === 'status') return statuses().some((status) => status.textContent?.includes(wanted.words))
    const shown = options()
    const isShown = (ids: readonly string[]) =>
      shown.length >= Math.min(ids.length, rowsInView) && shown.every(({ id }, at) => id.endsWith(`-${ids[at]}`))
    return searchValue() === wanted.query && wanted.anyOf.some(isShown)
  }

  const nextKey = () =>
    new Promise<number>((resolve) => {
      const heard = (event: KeyboardEvent) => {
        if (!event.isTrusted) return
        window.removeEventListener('keydown', heard, true)
        resolve(event.timeStamp)
      }
      window.addEventListener('keydown', heard, true)
    })

  const becomesReady = () =>
    until('the search box with the keyboard, and the list', () => searchFocused() && options().length > 0)
      .then(painted)
      .then((at) => performance.timeOrigin + at)

  const probe: Probe = {
    ready: becomesReady(),
    async waitForReady() {
      // The keyboard leaves one process and reaches the other at different times.
      await until('a sidebar without the keyboard', () => !searchFocused())
      probe.ready = becomesReady()
    },
    arm(wanted) {
      probe.measured = nextKey().then(async (pressed) => {
        await until(JSON.stringify(wanted), () => reached(wanted))
        // What is said is known when it is said; what is to be read must be painted.
        return (wanted.kind === 'status' ? performance.now() : await painted()) - pressed
      })
    },
    measured: Promise.reject(new Error('Nothing was armed')),
  }
  probe.measured.catch(() => undefined)
  ;(window as unknown as ProbedWindow).evenkeelProbe = probe
}
