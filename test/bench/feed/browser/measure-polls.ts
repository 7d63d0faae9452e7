import { setTimeout as wait } from 'node:timers/promises'
import { writeFiles } from '../../../../scripts/pack/feed/feed-folder.ts'
import { openAgent } from '../../../support/agent.ts'
import { type Evaluate, makeDue } from '../../../support/run-errand.ts'
import { type Figure, figure, figuresOf } from '../../figures.ts'
import type { FeedHost } from '../servers.ts'
import type { Team } from '../team.ts'
import { openCountingProxy, type Passed } from './counting-proxy.ts'

/** Looks that find nothing, as Chromium sends them from an open sidebar. Fewer than twenty: every twentieth asks for the root. */
export async function measurePolls(host: FeedHost, team: Team, runs: number): Promise<Figure[]> {
  await writeFiles(host.folder, team.files())
  const proxy = await openCountingProxy(host.url)
  const agent = await openAgent()
  try {
    await agent.follow(proxy, team.feed)
    const { sidebar } = await agent.sitDown()
    const evaluate = sidebar.evaluate.bind(sidebar) as Evaluate
    const polls: Passed[] = []
    for (let run = 0; run < runs + warm; run++) {
      proxy.take()
      await makeDue(evaluate, team.feed)
      await untilLooked(evaluate, team.feed)
      polls.push(proxy.take())
    }
    const counted = polls.slice(warm)
    const most = (count: (passed: Passed) => number) => Math.max(...counted.map(count))
    const name = `nothing new from Chromium, ${host.name}`
    return [
      figure(`${name}, requests`, most(requestsIn), 'requests', 1, runs),
      figure(`${name}, body`, most(bodyIn), 'B', 0, runs),
      ...figuresOf(
        `${name}, both ways`,
        counted.map(({ asked, answered }) => asked.length + answered.length),
        800,
        'B',
      ),
    ]
  } finally {
    await agent.close()
    await proxy.close()
  }
}

/** The first look in a sidebar opens its connection. */
const warm = 2

/** Until an open sidebar has looked by itself, and nobody asks for anything more. */
async function untilLooked(evaluate: Evaluate, feed: string): Promise<void> {
  await evaluate(looked, `feed.${feed}`)
  await wait(500)
}

/** Runs in the page. */
async function looked(key: string): Promise<void> {
  for (;;) {
    const { [key]: check } = await chrome.storage.local.get(key)
    const { tried = 0, reached = 0 } = check as { readonly tried?: number; readonly reached?: number }
    if (tried > 0 && reached === tried) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const requestsIn = ({ asked }: Passed): number =>
  asked.toString('latin1').match(/^[A-Z]+ \S+ HTTP\/1\.1\r$/gm)?.length ?? 0

/** What stands behind the last header of the last answer. */
function bodyIn({ answered }: Passed): number {
  const end = answered.lastIndexOf('\r\n\r\n')
  return end < 0 ? answered.length : answered.length - end - 4
}
