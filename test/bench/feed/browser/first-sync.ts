import type { Frame } from 'playwright-core'
import { openDesk } from '../../../support/desk.ts'
import { sidebarIn } from '../../../support/extension-browser.ts'
import { type Figure, figuresOf } from '../../figures.ts'
import type { FeedHost } from '../servers.ts'
import type { Team } from '../team.ts'

/** Moments in the page: the link given, the pack seen, Subscribe pressed, the list painted. */
type Moments = { readonly given: number; readonly seen: number; readonly pressed: number; readonly listed: number }
type Watched = Window & { evenkeelFirstSync: Promise<Moments> }

const goal = 6_000

/** Somebody with an empty library follows a pack from its link, each time in a browser of their own. */
export async function measureFirstSync(host: FeedHost, team: Team, runs: number): Promise<Figure[]> {
  const all: Moments[] = []
  for (let run = 0; run < runs; run++) all.push(await followOnce(`${host.url}#evenkeel=${team.feed}`))
  const name = `first sync of ${team.items().length.toLocaleString('en')} in Chromium`
  const writing = all.map(({ pressed, listed }) => listed - pressed)
  // What the agent thinks about between the two is left out.
  const whole = all.map(({ given, seen, pressed, listed }) => seen - given + listed - pressed)
  return [...figuresOf(`${name}, Subscribe to list`, writing, goal), ...figuresOf(`${name}, link to list`, whole, goal)]
}

async function followOnce(link: string): Promise<Moments> {
  const desk = await openDesk()
  try {
    const { page, field } = await desk.openTicket('textarea')
    await field.click()
    await desk.browser.clickIcon(page)
    const sidebar = await sidebarIn(page)
    await sidebar.getByLabel('Paste the link from your team lead').fill(link)
    await sidebar.evaluate(watch)
    await page.keyboard.press('Enter')
    await sidebar.getByRole('button', { name: 'Subscribe' }).click()
    return await momentsIn(sidebar)
  } finally {
    await desk.close()
  }
}

const momentsIn = (sidebar: Frame): Promise<Moments> =>
  sidebar.evaluate(() => (window as unknown as Watched).evenkeelFirstSync)

/** Runs in the page, and must not use anything from outside itself. */
function watch(): void {
  const heard = (name: 'keydown' | 'click') =>
    new Promise<number>((resolve) => {
      window.addEventListener(name, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true })
    })
  const painted = (isThere: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!isThere()) return
        observer.disconnect()
        requestAnimationFrame(() => {
          void scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' })
        })
      }
      const observer = new MutationObserver(look)
      observer.observe(document, { subtree: true, childList: true })
    })
  const isSubscribe = ({ textContent }: Element) => textContent === 'Subscribe'
  const moments = [
    heard('keydown'),
    painted(() => Array.from(document.querySelectorAll('button')).some(isSubscribe)),
    heard('click'),
    painted(() => document.querySelector('[role=option]') !== null),
  ] as const
  ;(window as unknown as Watched).evenkeelFirstSync = Promise.all(moments).then(([given, seen, pressed, listed]) => ({
    given,
    seen,
    pressed,
    listed,
  }))
}
