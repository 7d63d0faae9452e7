import { join } from 'node:path'
import { writeFiles } from '../../../../scripts/pack/feed/feed-folder.ts'
import { type Desk, openDesk } from '../../../support/desk.ts'
import { closeWelcome, extensionDir } from '../../../support/extension-browser.ts'
import { type Evaluate, followLink, runErrand } from '../../../support/run-errand.ts'
import { type Figure, figuresOf } from '../../figures.ts'
import { createRandom } from '../../random.ts'
import { scriptOf } from '../../script-of.ts'
import type { FeedHost } from '../servers.ts'
import type { Team } from '../team.ts'

export const changes = 100

/** A revision of many changes, on the database of a real browser: the transaction alone, and all that its worker does for it. */
export async function measureApplying(host: FeedHost, team: Team, runs: number): Promise<Figure[]> {
  const random = createRandom(100)
  const count = team.items().length
  const publish = async () => {
    const places = new Set<number>()
    while (places.size < changes) places.add(random.below(count))
    await writeFiles(host.folder, await team.correct([...places]))
  }
  await writeFiles(host.folder, team.files())
  const desk = await openDesk()
  try {
    const evaluate = await openEye(desk)
    const feed = await followLink(evaluate, extensionDir, `${host.url}#evenkeel=${team.feed}`)
    const alone: number[] = []
    const wholes: number[] = []
    for (let run = 0; run < runs; run++) {
      await publish()
      const { took, changed } = await evaluate((name) => globalThis.evenkeelApplying.apply(name), feed)
      if (changed !== changes) throw new Error(`${changed} changes came`)
      alone.push(took)
      await publish()
      wholes.push(await syncOnce(evaluate, feed))
    }
    const name = `${changes} changes among ${count.toLocaleString('en')} in Chromium`
    return [
      ...figuresOf(`${name}, applied`, alone, 50),
      ...figuresOf(`${name}, worker started to all done`, wholes, 1_000),
    ]
  } finally {
    await desk.close()
  }
}

/** A page that does nothing by itself, with what the bench runs in it. */
export async function openEye({ browser }: Desk): Promise<Evaluate> {
  const page = await browser.open('no-frames.html')
  await closeWelcome(browser)
  await page.evaluate(await scriptOf(join(import.meta.dirname, 'applying.ts')))
  return page.evaluate.bind(page) as Evaluate
}

/** Milliseconds until the page hears of it. */
export async function syncOnce(evaluate: Evaluate, feed: string): Promise<number> {
  const began = performance.now()
  const done = await runErrand(evaluate, extensionDir, { kind: 'sync', feed, checkRoot: false })
  const took = performance.now() - began
  if (done.kind !== 'synced' || done.synced === 'unchanged') throw new Error(`Not synced: ${JSON.stringify(done)}`)
  return took
}
