import { setTimeout as wait } from 'node:timers/promises'
import type { Frame } from 'playwright-core'
import { writeFiles } from '../../../../scripts/pack/feed/feed-folder.ts'
import { openAgent } from '../../../support/agent.ts'
import { highlightedRow } from '../../../support/desk.ts'
import { type Figure, figuresOf } from '../../figures.ts'
import type { FeedHost } from '../servers.ts'
import type { Team } from '../team.ts'

type Waiting = Window & { evenkeelVisible: Promise<number> }

/** Seconds between two looks. */
const pace = { usual: 30, urgent: 5 } as const

/**
 * From a revision that is put on the host to its sentence in the preview of a sidebar that stands open, by itself: at its usual pace, and
 * in the hour after a "correct now".
 */
export async function measureVisible(
  host: FeedHost,
  team: Team,
  { usual, urgent }: { readonly usual: number; readonly urgent: number },
): Promise<Figure[]> {
  await writeFiles(host.folder, team.files())
  const agent = await openAgent()
  try {
    await agent.follow(host, team.feed)
    const { sidebar } = await agent.sitDown()
    await sidebar.getByRole('combobox').fill(shortcut)
    await highlightedRow(sidebar).waitFor()
    const show = sentences(host, team, sidebar)
    const atUsual = await spread(usual, pace.usual, (after) => show('routine', after))
    await show('correct-now', 0)
    const atUrgent = await spread(urgent, pace.urgent, (after) => show('routine', after))
    return [
      ...figuresOf('published to visible in an open sidebar', atUsual, 35, 's'),
      ...figuresOf('the same, in the hour after a "correct now"', atUrgent, 6, 's'),
    ]
  } finally {
    await agent.close()
  }
}

const place = 4_711
const shortcut = `r${place}`

/** Publishes another sentence, as many milliseconds after now; gives the seconds from then until it is painted. */
function sentences(host: FeedHost, team: Team, sidebar: Frame) {
  let number = 0
  return async (severity: 'routine' | 'correct-now', after: number): Promise<number> => {
    const due = wait(after)
    const sentence = `The deadline has been moved ${++number} times.`
    const files = await team.correct([place], { severity, reword: (body) => `${body}\n\n${sentence}` })
    await sidebar.evaluate(waitFor, sentence)
    await due
    await writeFiles(host.folder, files)
    const published = Date.now()
    const seen = await sidebar.evaluate(() => (window as unknown as Waiting).evenkeelVisible)
    return (seen - published) / 1_000
  }
}

/**
 * At as many moments between two looks, one as likely as the other. Not between those right after a revision was seen, when the first of
 * them was another's: but one pace later.
 */
async function spread(runs: number, seconds: number, show: (after: number) => Promise<number>): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await show((1 + (run + 0.5) / runs) * seconds * 1_000))
  return times
}

/** Runs in the page, and must not use anything from outside itself. */
function waitFor(sentence: string): void {
  ;(window as unknown as Waiting).evenkeelVisible = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('section[aria-label=Preview]')?.textContent?.includes(sentence)) return
      observer.disconnect()
      requestAnimationFrame(() => {
        void scheduler.postTask(() => resolve(Date.now()), { priority: 'user-blocking' })
      })
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, characterData: true })
  })
}
