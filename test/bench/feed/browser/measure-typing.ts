import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { libraryId } from '../../../../lib/replies/library-id.ts'
import { writeFiles } from '../../../../scripts/pack/feed/feed-folder.ts'
import { openAgent } from '../../../support/agent.ts'
import type { Desk } from '../../../support/desk.ts'
import { extensionDir } from '../../../support/extension-browser.ts'
import type { Files } from '../../../support/publisher.ts'
import { type Evaluate, runErrand } from '../../../support/run-errand.ts'
import { type Figure, figuresOf } from '../../figures.ts'
import { addProbe } from '../../probe.ts'
import { makeQueries } from '../../queries.ts'
import { measureTyping } from '../../typing.ts'
import type { FeedHost } from '../servers.ts'
import { makeTeam, type Team } from '../team.ts'
import { makeForeignLibrary } from './foreign-library.ts'
import { changes, openEye, syncOnce } from './measure-applying.ts'

const goal = 30

/** Milliseconds between two revisions: a sidebar reads none more often than somebody who types lets it. */
const apart = 1_000

/** While one revision after the other comes in, each of which changes the same replies to and fro. */
export async function measureTypingAmongRevisions(host: FeedHost, team: Team, count: number): Promise<Figure[]> {
  const before = itemsOf(team)
  const places = Array.from({ length: changes }, (_, at) => at * 97)
  await writeFiles(host.folder, team.files())
  const { revisions, after } = await turnOver(team, places, count)
  return withFollower(host, team, async (desk, evaluate) => {
    const queries = makeQueries(before, 24)
    const times = await measureTyping(desk, [before, after], queries, async (type) => {
      let coming = true
      const brought = bring(host, revisions, evaluate, team.feed).finally(() => {
        coming = false
      })
      const [times] = await Promise.all([type(() => coming), brought])
      return times
    })
    return figuresOf(`key to painted results while ${count} revisions of ${changes} changes come`, times, goal)
  })
}

/** Made ahead, since that takes longer than to read them. */
async function turnOver(team: Team, places: readonly number[], count: number) {
  const addition = '\n\nWith our best regards from all of us'
  const reword = (body: string) => (body.endsWith(addition) ? body.slice(0, -addition.length) : body + addition)
  const revisions: Files[] = [await team.correct(places, { reword })]
  const after = itemsOf(team)
  while (revisions.length < count) revisions.push(await team.correct(places, { reword }))
  return { revisions, after }
}

async function bring(host: FeedHost, revisions: readonly Files[], evaluate: Evaluate, feed: string): Promise<void> {
  for (const files of revisions) {
    const due = wait(apart)
    await writeFiles(host.folder, files)
    await syncOnce(evaluate, feed)
    await due
  }
}

/** While somebody's second pack comes in for the first time, and until the sidebar has read it. */
export async function measureTypingBesideFirstSync(host: FeedHost, team: Team, rounds: number): Promise<Figure[]> {
  const before = itemsOf(team)
  const library = makeForeignLibrary(before.length)
  const other = await makeTeam(library.length, { publisher: 'Acme Overseas', library })
  await writeFiles(host.folder, team.files())
  await writeFiles(join(host.folder, 'other'), other.files())
  const both = [...before, ...itemsOf(other)].sort((one, two) => (one.id < two.id ? -1 : 1))
  return withFollower(host, team, async (desk, evaluate) => {
    const queries = makeQueries(before, 24)
    const times = await measureTyping(desk, [before, both], queries, async (type) => {
      const all: number[] = []
      for (let round = 0; round < rounds; round++) {
        let coming = true
        const adopted = runErrand(evaluate, extensionDir, {
          kind: 'adopt',
          link: `${host.url}other/#evenkeel=${other.feed}`,
        })
        const settled = adopted
          .then(() => wait(settling))
          .finally(() => {
            coming = false
          })
        const [times] = await Promise.all([type(() => coming), settled])
        all.push(...times)
        await evaluate((feed) => globalThis.evenkeelApplying.remove(feed), other.feed)
        await wait(2 * settling)
      }
      return all
    })
    const count = library.length.toLocaleString('en')
    return figuresOf(`key to painted results while a first sync of ${count} is written`, times, goal)
  })
}

/** Milliseconds in which a sidebar in which somebody types has read what has come, and its index is made. */
const settling = 5_000

async function withFollower(
  host: FeedHost,
  { feed }: Team,
  measure: (desk: Desk, evaluate: Evaluate) => Promise<Figure[]>,
): Promise<Figure[]> {
  const agent = await openAgent()
  try {
    await addProbe(agent.browser.context)
    await agent.follow(host, feed)
    return await measure(agent, await openEye(agent))
  } finally {
    await agent.close()
  }
}

/** As they stand in the library of who follows the team. */
const itemsOf = ({ feed, items }: Team) => items().map((item) => ({ ...item, id: libraryId(feed, item.id) }))
