import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeRevision } from '../../lib/packs/make-revision.ts'
import { readPublished } from '../../lib/packs/published.ts'
import { forgeStep, headOf, linesIn } from '../support/forge.ts'
import { applied, type Kept, keepFrom, look, pictureOf, readOf } from '../support/kept-pack.ts'
import { noon } from '../support/pack-item.ts'
import { subtle } from '../support/people.ts'
import { runs } from '../support/properties.ts'
import { accepted, day, type Files, Publisher, replies, reply } from '../support/publisher.ts'
import { otherKinds, publishFour } from '../support/scene.ts'

const key = new Uint8Array(32).fill(9)
const saying = { severity: 'routine', note: '', issued: noon, expires: noon + day } as const

/** Which replies a revision changes, and which it takes out. */
const revision = fc.record({
  puts: fc.uniqueArray(fc.nat(15), { maxLength: 4 }),
  gones: fc.uniqueArray(fc.nat(15), { maxLength: 3 }),
})
const revisions = fc.array(revision, { minLength: 1, maxLength: 12 })
type Change = typeof revision extends fc.Arbitrary<infer Value> ? Value : never

async function publishAll(publisher: Publisher, changes: readonly Change[]): Promise<void> {
  const items = new Map(replies(8).map((item) => [item.id, item]))
  await publisher.publish([...items.values()])
  for (const [at, { puts, gones }] of changes.entries()) {
    for (const number of puts) items.set(reply(number).id, reply(number, at + 2))
    for (const number of gones) items.delete(reply(number).id)
    await publisher.publish([...items.values()])
  }
}

/** Each of them publishes a dozen revisions. */
const few = { ...runs, numRuns: Math.min(200, Math.ceil(runs.numRuns / 20)) }

const filesAt = (publisher: Publisher, revision: number) => publisher.history.get(revision)?.files as Files

test('whoever comes from whichever revision has what the whole brings', async () => {
  await fc.assert(
    fc.asyncProperty(revisions, fc.boolean(), async (changes, isSealed) => {
      const publisher = await Publisher.of(isSealed ? { key } : {})
      const pinned = { feed: publisher.feed, ...(isSealed && { key: Buffer.from(key).toString('base64url') }) }
      await publishAll(publisher, changes)
      const whole = pictureOf(await keepFrom(publisher.files, pinned))
      for (let from = 1; from <= changes.length; from++) {
        const kept = await keepFrom(filesAt(publisher, from), pinned)
        const update = accepted(await look(kept, publisher.files))
        expect(['unchanged', 'changed', 'whole']).toContain(update.kind)
        expect(pictureOf(applied(kept, update))).toBe(whole)
      }
    }),
    few,
  )
})

test('a step that was led on by many revisions leads where one made now would', async () => {
  await fc.assert(
    fc.asyncProperty(revisions, async (changes) => {
      const publisher = await Publisher.of()
      await publishAll(publisher, changes)
      for (const { from, changes: since, notes } of publisher.published.steps) {
        const lines = new Map(publisher.history.get(from)?.lines)
        for (const [id, line] of since) {
          if (line === undefined) lines.delete(id)
          else lines.set(id, line)
        }
        expect(new Map([...lines].sort())).toEqual(new Map(publisher.published.lines))
        expect(notes.map(({ revision }) => revision)).toEqual(
          Array.from({ length: publisher.published.revision - from }, (_, at) => from + 1 + at),
        )
      }
    }),
    few,
  )
})

test.for([undefined, key])('a publisher reads back from its files what the next revision is made from', async (key) => {
  const publisher = await publishFour(key && { key })
  const pinned = key && { key: Buffer.from(key).toString('base64url') }
  const { state }: Kept = await keepFrom(publisher.files, pinned)
  const head = headOf(publisher.files)
  expect(accepted(await readPublished(readOf(publisher.files), state, head, { subtle }))).toEqual(publisher.published)
})

test('a step that is lost is only left out of what the next revision is made from', async () => {
  const publisher = await publishFour()
  const { state } = await keepFrom(publisher.files)
  const head = headOf(publisher.files)
  publisher.files.delete(`o/${head.steps[1]?.[1]}`)
  const { steps } = accepted(await readPublished(readOf(publisher.files), state, head, { subtle }))
  expect(steps.map(({ from }) => from)).toEqual([3, 1])
})

test.for<[string, (lines: readonly string[]) => readonly string[]]>([
  ['says what the whole does not', (lines) => lines.map((line) => line.replace('"reply-20"', '"reply-21"'))],
  ['takes out what the whole has', (lines) => [...lines, '{"gone":"vent"}']],
  ['has a note too few', ([header = '', ...lines]) => [header.replace(/"notes":\[.*\]/, '"notes":[]'), ...lines]],
  ['is of another feed', ([header = '', ...lines]) => [header.replace(/"feed":"./, '"feed":"-'), ...lines]],
])('a step that %s is left out too', async ([, edit]) => {
  const publisher = await publishFour()
  const { state } = await keepFrom(publisher.files)
  await forgeStep(publisher.files, edit)
  const head = headOf(publisher.files)
  const { steps } = accepted(await readPublished(readOf(publisher.files), state, head, { subtle }))
  expect(steps).toEqual([])
})

test('who has the revision before gets a step, also where all has changed; who has an older one gets the whole', async () => {
  const hashed = (revision: number) =>
    Array.from({ length: 900 }, (_, at) => ({
      ...reply(at, revision),
      body: createHash('sha256').update(`${at}:${revision}`).digest('hex'),
    }))
  const publisher = await Publisher.of()
  for (const revision of [1, 2, 3]) await publisher.publish(hashed(revision))
  expect(headOf(publisher.files).steps.map(([from]) => from)).toEqual([2])
})

test('the head says which revision was urgent for as long as a step tells of it', async () => {
  const publisher = await publishFour()
  expect(headOf(publisher.files).urgent).toBe(undefined)
  await publisher.publish(replies(3), { severity: 'correct-now' })
  await publisher.publish(replies(4))
  expect(headOf(publisher.files).urgent).toBe(5)
})

test('the same items make the same whole, whatever order they come in', async () => {
  const [one, other] = [await Publisher.of(), await Publisher.of()]
  await one.publish([...otherKinds, ...replies(5)])
  await other.publish([...replies(5).toReversed(), ...otherKinds])
  expect(pictureOf(one.files)).toBe(pictureOf(other.files))
})

test('a line says what was given, no more and no less', async () => {
  const publisher = await Publisher.of()
  await publisher.publish(otherKinds)
  const [, ...lines] = linesIn(publisher.files, headOf(publisher.files).whole[0])
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(otherKinds.map(({ id }) => id).sort())
  expect(lines).toEqual(expect.arrayContaining(otherKinds.map((item) => JSON.stringify(item))))
})

describe('what no reader would take is not published', () => {
  test.for<[string, readonly unknown[], string]>([
    ['an item with a field of its own', [{ ...reply(1), script: '' }], 'bad-item'],
    ['an item that is none', [undefined], 'not-a-feed'],
    ['an item twice', [reply(1), reply(1, 2)], 'out-of-order'],
    ['a line that says that an item is gone', [{ gone: 'reply-01' }], 'out-of-order'],
    ['a bell', [{ ...reply(1), body: '\u0007' }], 'not-canonical'],
    ['more items than there may be', Array(200_001).fill(reply(1)), 'too-many'],
  ])('%s', async ([, items, kind]) => {
    const { published } = await Publisher.of()
    expect(await makeRevision(published, items, saying, { subtle })).toMatchObject({ ok: false, refusal: { kind } })
  })

  test.for(['<b>now</b>', 'a\u202eb', '\u0007', 'x'.repeat(501)])('a note such as %j', async (note) => {
    const { published } = await Publisher.of()
    expect((await makeRevision(published, replies(1), { ...saying, note }, { subtle })).ok).toBe(false)
  })

  test('a revision that ends in milliseconds', async () => {
    const { published } = await Publisher.of()
    const made = await makeRevision(published, replies(1), { ...saying, expires: noon * 1_000 }, { subtle })
    expect(made).toMatchObject({ ok: false, refusal: { kind: 'bad-shape', field: 'expires' } })
  })
})
