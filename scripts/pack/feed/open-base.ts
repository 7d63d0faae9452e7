import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result, refuse } from '../../../lib/base/result.ts'
import type { Bytes } from '../../../lib/packs/bytes.ts'
import type { Published } from '../../../lib/packs/published.ts'
import type { Root } from '../../../lib/packs/root.ts'
import type { StampHold } from '../../../lib/packs/stamp.ts'
import type { Files } from './feed-folder.ts'
import { foundFeed } from './found-feed.ts'
import type { Person } from './key-files.ts'
import type { Keyring } from './keyring.ts'
import { openPublished } from './open-published.ts'
import { refusalWords } from './refusal-words.ts'

/** What a revision is made from: a feed that is there, or one that begins. */
export type Base = {
  readonly root: Root
  readonly published: Published
  readonly people: readonly Person[]
  readonly sealKey: string | undefined
  readonly holds: readonly StampHold[]
  readonly files: Files
  /** `head.json` as it was read. */
  readonly head: Bytes | undefined
  readonly keepSecrets: (folder: string) => Promise<readonly string[]>
}

/** What is said of a new feed, and settled once it is there. */
type Wishes = { readonly publisher?: string; readonly needs?: string; readonly sealed: boolean }

export async function openBase(out: string, wishes: Wishes, ring: Keyring, now: number): Promise<Result<Base, string>> {
  const isThere = await stat(join(out, 'root.1.json')).then(
    () => true,
    () => false,
  )
  if (!isThere) return beginFeed(out, wishes, ring)
  const base = await openFeed(out, ring, now)
  const settled = base.ok ? alreadySettled(wishes, base.value.root) : undefined
  return settled === undefined ? base : refuse(`${settled} Nothing was written.`)
}

async function beginFeed(
  out: string,
  { publisher, needs, sealed }: Wishes,
  ring: Keyring,
): Promise<Result<Base, string>> {
  if (publisher === undefined)
    return refuse(`There is no feed in ${out} yet. For a new one say with --publisher whose replies these are.`)
  const founded = await foundFeed({ publisher, needs: needs === undefined ? undefined : Number(needs), sealed }, ring)
  return founded.ok ? ok({ ...founded.value, holds: [], head: undefined }) : founded
}

/** Who believes to have sealed a feed that is open must not find out from its readers. */
function alreadySettled({ publisher, needs, sealed }: Wishes, root: Root): string | undefined {
  if (sealed && !root.sealed) return 'This feed is open, and stays so: --sealed is for a new one.'
  if (needs !== undefined && Number(needs) !== root.approve.needs)
    return `In this feed ${root.approve.needs} must sign: --needs is for a new one.`
  if (publisher !== undefined && publisher !== root.publisher)
    return `This feed is that of ${root.publisher}: --publisher is for a new one.`
  return undefined
}

async function openFeed(out: string, { people, sealKey }: Keyring, now: number): Promise<Result<Base, string>> {
  const there = await openPublished(out, sealKey, now)
  if (!there.ok) return refuse(refusalWords(there.refusal, out))
  const { state, taken, published } = there.value
  return ok({
    root: state.root,
    published,
    people,
    sealKey: state.root.sealed ? sealKey : undefined,
    holds: taken.stamp?.stamp.holds ?? [],
    files: new Map(),
    head: taken.file,
    keepSecrets: async () => [],
  })
}
