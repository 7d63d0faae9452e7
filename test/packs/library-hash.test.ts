import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bucketOf, hashBuckets, libraryHash, rehashBuckets } from '../../lib/packs/library-hash.ts'
import { intoBuckets } from '../../lib/packs/read-whole.ts'
import { subtle } from '../support/people.ts'
import { runs } from '../support/properties.ts'

const sha256 = (...parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

const leavesOf = (library: ReadonlyMap<string, string>) =>
  [...library].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, line]) => ({ id, leaf: sha256(line) }))

const ids = fc.stringMatching(/^[a-zæ客0-9._:-]{1,6}$/)
const libraries = fc.array(fc.tuple(ids, fc.string()), { maxLength: 60 }).map((entries) => new Map(entries))

test('the buckets are those of FNV-1a', () => {
  // The published test vectors end in these bytes: http://www.isthe.com/chongo/tech/comp/fnv/
  expect(['', 'a', 'foobar'].map(bucketOf)).toEqual([0xc5, 0x2c, 0x68])
})

test('the hash is what the format says, reckoned another way', async () => {
  const library = new Map([...'abcdefghij'].map((id) => [`reply-${id}`, `{"id":"reply-${id}"}`]))
  const key = new Uint8Array(32).fill(7)
  const leaves = leavesOf(library)
  const buckets = Array.from({ length: 256 }, (_, at) =>
    sha256(...leaves.filter(({ id }) => bucketOf(id) === at).map(({ leaf }) => leaf)),
  )
  const reckoned = (salt: Uint8Array) =>
    Buffer.from(sha256('evenkeel-library-1\n', salt, ...buckets)).toString('base64url')
  const hashes = await hashBuckets(subtle, intoBuckets(leaves))
  expect(await libraryHash(subtle, hashes, undefined)).toBe(reckoned(new Uint8Array(0)))
  expect(await libraryHash(subtle, hashes, key)).toBe(reckoned(sha256(key)))
})

test('hashing only the buckets that changed gives the same as hashing all', async () => {
  await fc.assert(
    fc.asyncProperty(libraries, libraries, async (before, after) => {
      const [old, now] = [intoBuckets(leavesOf(before)), intoBuckets(leavesOf(after))]
      const none = { ids: [], leaves: new Uint8Array(0) }
      const touched = new Map(
        Array.from({ length: 256 }, (_, at) => [at, now.get(at) ?? none] as const).filter(
          ([at, bucket]) => bucket.ids.length > 0 || old.has(at),
        ),
      )
      const all = await hashBuckets(subtle, now)
      expect(await rehashBuckets(subtle, await hashBuckets(subtle, old), touched)).toEqual(all)
    }),
    { ...runs, numRuns: Math.min(500, Math.ceil(runs.numRuns / 10)) },
  )
})

test('two libraries that differ have different hashes', async () => {
  await fc.assert(
    fc.asyncProperty(libraries, libraries, async (one, other) => {
      const [left, right] = [leavesOf(one), leavesOf(other)]
      const hash = async (leaves: typeof left) =>
        libraryHash(subtle, await hashBuckets(subtle, intoBuckets(leaves)), undefined)
      const isSame = JSON.stringify([...one].sort()) === JSON.stringify([...other].sort())
      expect((await hash(left)) === (await hash(right))).toBe(isSame)
    }),
    { ...runs, numRuns: Math.min(500, Math.ceil(runs.numRuns / 10)) },
  )
})

test('ids spread over the buckets, so that few changes touch few items', () => {
  const sizes = new Array(256).fill(0)
  for (let at = 0; at < 10_000; at++) sizes[bucketOf(`bench-${String(at).padStart(4, '0')}`)]++
  expect(Math.max(...sizes)).toBeLessThan(80)
  expect(Math.min(...sizes)).toBeGreaterThan(10)
})
