/**
 * What a feed costs its readers and its host: bytes, answers, and the time until everybody has a correction.
 * `npm run bench:feed -- bytes` measures what needs no waiting; `crowd` and `spread` the rest that needs no
 * browser; `browser` what an agent sees, in a real Chromium. `--seconds N` for the crowd; `--json` for a program.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { measureFirstSync } from '../test/bench/feed/browser/first-sync.ts'
import { measureApplying } from '../test/bench/feed/browser/measure-applying.ts'
import { measurePolls } from '../test/bench/feed/browser/measure-polls.ts'
import { measureTypingAmongRevisions, measureTypingBesideFirstSync } from '../test/bench/feed/browser/measure-typing.ts'
import { measureVisible } from '../test/bench/feed/browser/measure-visible.ts'
import { measureOneChange, measureSyncs } from '../test/bench/feed/bytes.ts'
import { measureCrowd, measureNothingNew } from '../test/bench/feed/polling.ts'
import { type FeedHost, openHost, serversHere } from '../test/bench/feed/servers.ts'
import { measureSpreading } from '../test/bench/feed/spreading.ts'
import { makeStory, makeTeam, type Story, type Team } from '../test/bench/feed/team.ts'
import { type Figure, tableOf } from '../test/bench/figures.ts'
import { writeFiles } from './pack/feed/feed-folder.ts'

const { values: options, positionals: parts } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '60' } },
})

/** What is measured without a server, by the part it belongs to. */
const alone: readonly { readonly part: string; readonly name: string; readonly measure: () => Promise<Figure[]> }[] = [
  { part: 'bytes', name: 'one change among 1,000', measure: () => measureOneChange(1_000, 30) },
  { part: 'bytes', name: 'one change among 10,000', measure: () => measureOneChange(10_000, 10) },
  // To make a revision of so many takes a while.
  { part: 'bytes', name: 'one change among 100,000', measure: () => measureOneChange(100_000, 3) },
]

/** What is measured on every server that is here, one after another, in this order. */
const served: readonly {
  readonly part: string
  readonly name: string
  readonly measure: (host: FeedHost, story: Story) => Promise<Figure[]>
}[] = [
  {
    part: 'bytes',
    name: 'first sync and missed revisions',
    measure: (host, story) => measureSyncs(host, story),
  },
  { part: 'bytes', name: 'nothing new', measure: (host) => measureNothingNew(host, 30) },
  { part: 'crowd', name: '2,000 agents', measure: (host) => measureCrowd(host, 2_000, Number(options.seconds)) },
  {
    part: 'spread',
    name: '200 agents and a correction',
    measure: (host, story) => measureSpreading(host, story, 200),
  },
]

/** What is measured in a browser, on one server, of which none of them depends. */
const seen: readonly {
  readonly part: string
  readonly name: string
  readonly measure: (host: FeedHost, team: Team) => Promise<Figure[]>
}[] = [
  { part: 'browser', name: 'first sync', measure: (host, team) => measureFirstSync(host, team, 8) },
  { part: 'browser', name: 'a hundred changes', measure: (host, team) => measureApplying(host, team, 30) },
  {
    part: 'browser',
    name: 'typing while revisions come',
    measure: (host, team) => measureTypingAmongRevisions(host, team, 40),
  },
  {
    part: 'browser',
    name: 'typing while another pack comes',
    measure: (host, team) => measureTypingBesideFirstSync(host, team, 4),
  },
  { part: 'browser', name: 'nothing new', measure: (host, team) => measurePolls(host, team, 12) },
  {
    part: 'browser',
    name: 'published to visible',
    measure: (host, team) => measureVisible(host, team, { usual: 10, urgent: 30 }),
  },
]

const figures = [...(await measureAlone()), ...(await measureServed()), ...(await measureSeen())]
console.log(options.json ? JSON.stringify({ figures }) : report())

async function measureAlone(): Promise<Figure[]> {
  const found: Figure[] = []
  for (const { name, measure } of alone.filter(isWanted)) {
    say(`Measuring: ${name} …`)
    found.push(...(await measure()))
  }
  return found
}

async function measureServed(): Promise<Figure[]> {
  const found: Figure[] = []
  const names = serversHere()
  if (names.length === 0) say('No server is here: run as root on Debian, this installs nginx, Apache and lighttpd')
  if (names.length === 0 || !served.some(isWanted)) return []
  say('Making what they are to serve …')
  const story = await makeStory(10_000, 30)
  for (const server of names) {
    const host = await openHost(server)
    try {
      await writeFiles(host.folder, story.later)
      for (const { name, measure } of served.filter(isWanted)) {
        say(`Measuring: ${name}, ${server} …`)
        found.push(...(await measure(host, story)))
      }
    } finally {
      await host.close()
    }
  }
  return found
}

async function measureSeen(): Promise<Figure[]> {
  const [server] = serversHere()
  if (server === undefined || !seen.some(isWanted)) return []
  say('Making what agents are to see …')
  const team = await makeTeam(10_000)
  const host = await openHost(server)
  try {
    await writeFiles(host.folder, team.files())
    const found: Figure[] = []
    for (const { name, measure } of seen.filter(isWanted)) {
      say(`Measuring: ${name}, in Chromium …`)
      found.push(...(await measure(host, team)))
    }
    return found
  } finally {
    await host.close()
  }
}

function isWanted({ part }: { readonly part: string }): boolean {
  return parts.length === 0 || parts.includes(part)
}

function report(): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`
  return `\n${tableOf(figures)}\n\nOn ${machine}, with the agents and their host on the same machine.`
}

/** On stderr: stdout is for the figures. */
function say(words: string): void {
  console.error(`${performance.now().toFixed(0).padStart(7)} ms  ${words}`)
}
