import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FeedFiles } from '../../scripts/pack/read/feed-files.ts'
import { type Feed, type Reading, readFeed } from '../../scripts/pack/read/read-feed.ts'
import { Refusal } from '../../scripts/pack/read/refusal.ts'
import { verifyFeed } from '../../scripts/pack/read/verify-feed.ts'
import { allVectors, fixtures } from '../support/vectors/all.ts'
import { makeExamples } from '../support/vectors/examples.ts'
import { bytesOf, type Taken, type Vector, type VectorFiles } from '../support/vectors/vector.ts'

const readFixture = (file: string) => JSON.parse(readFileSync(join(fixtures, file), 'utf8'))
const vectors: readonly Vector[] = readFixture('vectors.json')
const good = vectors.filter(({ expect }) => 'ok' in expect)
const bad = vectors.filter(({ expect }) => 'refusal' in expect)

test('the vectors are those that the script writes', () => {
  expect(vectors).toEqual(JSON.parse(JSON.stringify(allVectors())))
  expect(readFixture('examples.json')).toEqual(JSON.parse(JSON.stringify(makeExamples())))
})

test('no two vectors have one name', () => {
  expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length)
})

describe('the command line’s reader takes', () => {
  test.for(good)('$name', async (vector) => {
    const { ok: _, by: _by, fault: _fault, ...expected } = vector.expect as Taken
    expect(seen(await readVector(vector))).toEqual(expected)
  })
})

describe('the command line’s reader refuses', () => {
  test.for(bad)('$name', async (vector) => {
    const { reading, files } = await open(vector)
    const result = await readFeed(files, reading)
    expect(result.ok ? seen(result.value) : { refusal: result.refusal.kind, file: result.refusal.file }).toEqual(
      vector.expect,
    )
  })
})

describe('verifying reads every step too, of', () => {
  test.for(good)('$name', async (vector) => {
    const { reading, files } = await open(vector)
    const { fault } = vector.expect as Taken
    const result = await verifyFeed(files, reading)
    expect(result.ok ? undefined : result.refusal.kind).toBe(fault)
  })
})

const stepped = good.filter(({ expect }) => 'by' in expect)

describe('an update comes as it should:', () => {
  test.for(stepped)('$name', async (vector) => {
    const { reading, files } = await open(vector)
    const asked: string[] = []
    const read: FeedFiles['read'] = (file, most) => {
      asked.push(file)
      return files.read(file, most)
    }
    const result = await readFeed({ ...files, read }, reading)
    if (!result.ok) throw result.refusal
    const whole = `o/${result.value.head.whole[0]}`
    expect(asked.includes(whole) ? 'whole' : 'step').toBe((vector.expect as Taken).by)
  })
})

async function readVector(vector: Vector): Promise<Feed> {
  const { reading, files } = await open(vector)
  const result = await readFeed(files, reading)
  if (!result.ok) throw result.refusal
  return result.value
}

/** What was read before is read first. */
async function open({ now, feed, key, before, files }: Vector): Promise<{ reading: Reading; files: FeedFiles }> {
  const reading = { now, feed, ...(key ? { key: Buffer.from(key, 'base64url') } : {}) }
  if (!before) return { reading, files: inMemory(files) }
  const known = await readFeed(inMemory(before), reading)
  if (!known.ok) throw known.refusal
  return { reading: { ...reading, known: known.value }, files: inMemory(files) }
}

function inMemory(files: VectorFiles): FeedFiles {
  const all = bytesOf(files)
  return {
    name: 'vector',
    async read(file, most) {
      const bytes = all.get(file)
      if (bytes && bytes.length > most) throw new Refusal('too-large', file, 'it is larger than it may be')
      return bytes
    },
  }
}

function seen({ head, items, staleSince }: Feed) {
  const there = new Set(items.map(({ id }) => id))
  const held = head.stamp?.holds.filter(({ id }) => there.has(id)).map(({ id, status }) => [id, status]) ?? []
  return {
    revision: head.revision,
    ids: items.map(({ id }) => id),
    ...(staleSince === undefined ? {} : { staleSince }),
    ...(held.length > 0 ? { held: Object.fromEntries(held) } : {}),
  }
}
