import { type Bucket, hashBuckets, libraryHash } from '../../lib/packs/library-hash.ts'
import { subtle } from './people.ts'

/** What of packs stands in the database of a browser. */
export type Stored = {
  readonly packs: readonly StoredPack[]
  /** How many items each copy has, and which revisions they say they are of. */
  readonly copies: Readonly<Record<string, { readonly count: number; readonly revisions: readonly number[] }>>
  /** Copies that are to be deleted. */
  readonly left: readonly string[]
}

type StoredPack = {
  readonly feed: string
  readonly copy: string
  readonly revision: number
  /** The library's hash as the head names it. */
  readonly library: string
  readonly buckets: readonly (readonly [number, readonly string[], readonly number[]])[]
}

/** Runs in a page of the extension, and makes no database where there is none. */
export async function readStored(): Promise<Stored> {
  const none = { packs: [], copies: {}, left: [] }
  if (!(await indexedDB.databases()).some(({ name }) => name === 'evenkeel')) return none
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await answer(indexedDB.open('evenkeel'))
  const tables = ['packs', 'packItems', 'packBuckets', 'copies']
  const all = (change: IDBTransaction, table: string) => answer(change.objectStore(table).getAll())
  const change = db.transaction(tables)
  const [packs = [], items = [], buckets = [], left = []] = await Promise.all(tables.map((name) => all(change, name)))
  db.close()
  const copies: Record<string, { count: number; revisions: number[] }> = {}
  for (const { copy, body } of items) {
    copies[copy] ??= { count: 0, revisions: [] }
    const counted = copies[copy]
    const revision = Number(/as of revision (\d+)/.exec(body)?.[1])
    counted.count++
    if (!counted.revisions.includes(revision)) counted.revisions.push(revision)
  }
  return {
    packs: packs.map(({ feed, copy, state }) => ({
      feed,
      copy,
      revision: state.taken.head.revision,
      library: state.taken.head.library,
      buckets: buckets
        .filter((bucket) => bucket.copy === copy)
        .map(({ bucket, ids, leaves }) => [bucket, ids, Array.from(leaves as Uint8Array)] as const),
    })),
    copies,
    left: left.map(({ copy }) => copy),
  }
}

/** Whether everything that is here of a pack is of its revision, and all of it is here. */
export async function isWhole(pack: StoredPack, { copies }: Stored, count: number): Promise<boolean> {
  const counted = copies[pack.copy]
  const isOne = counted?.count === count && counted.revisions.length === 1 && counted.revisions[0] === pack.revision
  return isOne && (await hashOfBuckets(pack)) === pack.library
}

/** Whether of the one pack that may be followed something is missing or of another revision, or lies about where nobody would clear it away. */
export async function isTorn(stored: Stored, count: number): Promise<boolean> {
  const { packs, copies, left } = stored
  const named = new Set([...packs.map(({ copy }) => copy), ...left])
  if (packs.length > 1 || Object.keys(copies).some((copy) => !named.has(copy))) return true
  return packs[0] !== undefined && !(await isWhole(packs[0], stored, count))
}

async function hashOfBuckets({ buckets }: StoredPack): Promise<string> {
  const all = new Map(
    buckets.map(([bucket, ids, leaves]): [number, Bucket] => [bucket, { ids, leaves: Uint8Array.from(leaves) }]),
  )
  return libraryHash(subtle, await hashBuckets(subtle, all), undefined)
}
