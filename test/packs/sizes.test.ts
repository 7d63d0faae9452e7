import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeRevision } from '../../lib/packs/make-revision.ts'
import type { Published } from '../../lib/packs/published.ts'
import { seal, writeHeadFile } from '../../lib/packs/sign.ts'
import { writeLines } from '../../lib/packs/write-lines.ts'
import type { Item } from '../../lib/replies/item.ts'
import { makeLibrary } from '../bench/library.ts'
import { noon } from '../support/pack-item.ts'
import { anna, bo, subtle } from '../support/people.ts'
import { accepted, day } from '../support/publisher.ts'

const saying = { severity: 'routine', note: 'Refunds take 30 days.', issued: noon, expires: noon + 7 * day } as const
const approvals = [anna, bo].map(({ member }) => ({ by: member.name, at: noon }))

const asPackItem = (item: Item) => ({ ...item, status: 'approved', approvals })
const changed = <Some extends Item>(item: Some): Some => ({ ...item, body: `${item.body} Thank you.` })

/** A publisher who has come to revision 99, each a change of one reply, and whose steps are as unhandy as they may get. */
function publishedOf(items: readonly Item[]): Published {
  const lines = accepted(writeLines(items.map(asPackItem)))
  const note = (revision: number) => ({ revision, at: noon, severity: 'routine', note: '' }) as const
  const steps = [98, 92, 80, 36].map((from) => ({
    from,
    changes: new Map([...lines].slice(0, 99 - from)),
    notes: Array.from({ length: 99 - from }, (_, at) => note(from + 1 + at)),
  }))
  return { feed: 'A'.repeat(22), root: 1, revision: 99, lines, steps }
}

/** Bytes of body that a reader fetches: the head, and the step from `missed` revisions ago. */
async function costOf(items: readonly Item[], at: number, missed = 1): Promise<number> {
  const next = items.map((item, place) => asPackItem(place === at ? changed(item) : item))
  const { head, objects } = accepted(await makeRevision(publishedOf(items), next, saying, { subtle }))
  const { steps } = JSON.parse(new TextDecoder().decode(head))
  const [, hash] = steps.find(([from]: [number]) => 100 - from >= missed)
  const file = await writeHeadFile(
    await seal(
      'evenkeel/head',
      head,
      [anna, bo].map(({ signer }) => signer),
    ),
  )
  return file.length + (objects.get(`o/${hash}`)?.length ?? Number.NaN)
}

/** Tens of thousands of replies take a while to make. */
const sizes = process.env.PROPERTY_RUNS ? [1_000, 10_000, 100_000] : [1_000, 10_000]

test.for(sizes)('one changed reply costs at most 1.6 kB at %i replies', async (count) => {
  const items = makeLibrary(count)
  const at = items.findIndex(({ lang }) => lang === 'en')
  expect(await costOf(items, at)).toBeLessThanOrEqual(1_600)
})

test('the ordinary reply costs at most 1.6 kB to change, whatever its language', async () => {
  const items = makeLibrary(400)
  const costs: number[] = []
  for (let at = 0; at < 21; at++) costs.push(await costOf(items, at))
  expect(costs.toSorted((one, other) => one - other)[10]).toBeLessThanOrEqual(1_600)
})

test('thirty missed revisions cost at most 50 kB, in two requests', async () => {
  expect(await costOf(makeLibrary(1_000), 0, 30)).toBeLessThanOrEqual(50_000)
})

test('the whole of 10,000 replies is hardly larger than its lines packed', async () => {
  const items = makeLibrary(10_000)
  const next = items.map(asPackItem)
  const { head } = accepted(await makeRevision(publishedOf(items), next, saying, { subtle }))
  const { whole } = JSON.parse(new TextDecoder().decode(head))
  const packed = gzipSync(next.map((item) => JSON.stringify(item)).join('\n'))
  expect(whole[1]).toBeLessThanOrEqual(1.1 * packed.length)
})
