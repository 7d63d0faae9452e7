// Measures the built extension in a real Chromium, in the demo helpdesk, with a library of a thousand replies and one of ten thousand.
import { cpus } from 'node:os'
import type { Item } from '../lib/replies/item.ts'
import { measureClosedPage } from '../test/bench/closed-page.ts'
import { type Figure, figure, figuresOf, tableOf } from '../test/bench/figures.ts'
import { measureFirstResult } from '../test/bench/first-result.ts'
import { measureInserting, measureSwallowed, measureTracker, sendable } from '../test/bench/inserting.ts'
import { measureIndexReady } from '../test/bench/large/index-ready.ts'
import { many, revisions } from '../test/bench/large/libraries.ts'
import { writeBeside } from '../test/bench/large/write-beside.ts'
import { asLibraryFile, makeLibrary } from '../test/bench/library.ts'
import { measurePageHeap } from '../test/bench/page-heap.ts'
import { measureColdPalette, measurePalette } from '../test/bench/palette.ts'
import { addProbe } from '../test/bench/probe.ts'
import { makeQueries } from '../test/bench/queries.ts'
import { measureColdOpening, measureOpening, measureReopening } from '../test/bench/sidebar-ready.ts'
import { measureTyping } from '../test/bench/typing.ts'
import { type Desk, openDesk } from '../test/support/desk.ts'
import { editors } from '../test/support/reply-field.ts'
import { agents } from '../test/support/request-tracker/conversations.ts'
import { measureSizes } from './check-sizes.ts'
import { hasRequestTracker } from './request-tracker.mjs'

const runs = 30
const items = makeLibrary(1_000)
const queries = makeQueries(items, 24)

/** `npm run bench -- insert` measures this part alone. */
type Part = 'page' | 'open' | 'search' | 'insert' | 'large'
type Measure = {
  readonly part: Part
  readonly name: string
  readonly goal: number
  readonly unit?: Figure['unit']
  readonly measure: (desk: Desk) => Promise<readonly number[]>
}

/** In this order: an insertion is remembered as a use, which moves replies up and would change what typing finds. */
const measures: readonly Measure[] = [
  { part: 'page', name: 'page with the sidebar closed', goal: 5, measure: (desk) => measureClosedPage(desk, runs) },
  {
    part: 'page',
    name: 'memory added to such a page',
    goal: 500,
    unit: 'kB',
    measure: (desk) => measurePageHeap(desk, runs),
  },
  {
    part: 'open',
    name: 'database opened to first result, cold',
    goal: 300,
    measure: (desk) => measureFirstResult(desk, queries[0] ?? '', runs),
  },
  {
    part: 'open',
    name: 'shortcut to sidebar ready, again',
    goal: 250,
    measure: (desk) => measureReopening(desk, runs),
  },
  {
    part: 'open',
    name: 'shortcut to sidebar ready, first in a page',
    goal: 250,
    measure: (desk) => measureOpening(desk, runs),
  },
  {
    part: 'open',
    name: 'the same with nothing prepared, background asleep',
    goal: 250,
    measure: (desk) => measureColdOpening(desk, runs),
  },
  {
    part: 'insert',
    name: 'trigger to palette ready, again',
    goal: 80,
    measure: (desk) => measurePalette(desk, 'ckeditor5', runs),
  },
  {
    part: 'insert',
    name: 'trigger to palette ready, again, in an editor in a frame',
    goal: 80,
    measure: (desk) => measurePalette(desk, 'tinymce', runs),
  },
  {
    part: 'insert',
    name: 'trigger to palette ready, nothing prepared',
    goal: 250,
    measure: (desk) => measureColdPalette(desk, runs),
  },
  {
    part: 'search',
    name: 'key to painted results',
    goal: 50,
    measure: (desk) => measureTyping(desk, [items], queries),
  },
  ...editors.map((editor) => ({
    part: 'insert' as const,
    name: `Enter to a short reply read back, ${editor}`,
    goal: 60,
    measure: (desk: Desk) => measureInserting(desk, editor, sendable(items).slice(0, runs)),
  })),
  {
    part: 'insert',
    name: 'the same, where the page swallows a paste',
    goal: 700,
    measure: (desk) => measureSwallowed(desk, sendable(items).slice(0, runs)),
  },
  ...(hasRequestTracker() ? agents.map(trackerMeasure) : []),
]

const largeLibraries = revisions(many)
const largeQueries = makeQueries(largeLibraries[0], 24)
const largeMeasures: readonly Measure[] = [
  {
    part: 'large',
    name: 'kept index of 10,000 replies read, and the first search',
    goal: 80,
    measure: (desk) => measureIndexReady(desk, largeQueries[0] ?? '', runs),
  },
  {
    part: 'large',
    name: 'key to painted results, 10,000 replies',
    goal: 30,
    measure: (desk) => measureTyping(desk, [largeLibraries[0]], largeQueries),
  },
  {
    part: 'large',
    name: 'the same, while all of them are written anew',
    goal: 30,
    measure: (desk) =>
      measureTyping(desk, largeLibraries, largeQueries, async (type) => {
        const { done, written } = await writeBeside(desk, many, type)
        say(`Written ${written} times meanwhile`)
        return done
      }),
  },
]
if (!hasRequestTracker())
  say('Not measured: Request Tracker, which `npm test -- real-helpdesks` installs as root on Debian')

const parts = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const figures = [...sizes(), ...(await times(items, measures)), ...(await times(largeLibraries[0], largeMeasures))]
console.log(process.argv.includes('--json') ? JSON.stringify({ figures }) : report(figures))

function trackerMeasure({ login, editor }: (typeof agents)[number]): Measure {
  return {
    part: 'insert',
    name: `Enter to a short reply read back in Request Tracker, ${editor}`,
    goal: 60,
    measure: (desk) => measureTracker(desk, login, sendable(items).slice(0, runs)),
  }
}

function sizes(): Figure[] {
  return measureSizes().map(({ name, bytes, most }) => figure(`${name}, gzip`, bytes / 1000, 'kB', most / 1000, 1))
}

async function times(library: readonly Item[], all: readonly Measure[]): Promise<Figure[]> {
  const wanted = all.filter(({ part }) => parts.length === 0 || parts.includes(part))
  if (wanted.length === 0) return []
  const desk = await openDesk()
  try {
    await addProbe(desk.browser.context)
    await importLibrary(desk, library)
    const found: Figure[] = []
    for (const { name, goal, unit, measure } of wanted) {
      say(`Measuring: ${name} …`)
      found.push(...figuresOf(name, await measure(desk), goal, unit))
    }
    return found
  } finally {
    await desk.close()
  }
}

/** As an agent does it, with a file. */
async function importLibrary({ browser }: Desk, library: readonly Item[]): Promise<void> {
  say(`Importing ${library.length} replies …`)
  const page = await browser.open('sidepanel.html')
  const file = { name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(asLibraryFile(library)) }
  await page.getByLabel('Import replies').setInputFiles(file)
  await page.getByRole('option').first().waitFor({ timeout: 60_000 })
  await page.close()
}

function report(all: readonly Figure[]): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`
  return `\n${tableOf(all)}\n\nOn ${machine}. What else runs here makes the times longer, never shorter.`
}

/** On stderr: stdout is for the figures. */
function say(words: string): void {
  console.error(`${performance.now().toFixed(0).padStart(7)} ms  ${words}`)
}
