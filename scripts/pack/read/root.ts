import { fromText, sha256, toText } from './bytes.ts'
import { caps } from './caps.ts'
import { openEnvelope, payloadOf, type Signers } from './envelope.ts'
import type { FeedFiles } from './feed-files.ts'
import { isWeak, keyIdOf } from './keys.ts'
import { readPayload } from './payload.ts'
import { Refusal } from './refusal.ts'
import { type Envelope, envelope, type Role, type RootPayload, root } from './shapes.ts'

/** The people of a feed, as of one version. */
export type Root = RootPayload & { readonly id: string }

/** Follows the people from the version that is known to the newest that the host has. */
export async function readRoots(files: FeedFiles, known: Root | undefined, pinned: string | undefined): Promise<Root> {
  let newest = known ?? firstRoot(await readRootFile(files, 1), pinned)
  for (let rotations = 0; ; rotations++) {
    const file = fileOf(newest.version + 1)
    const next = await readRootFile(files, newest.version + 1)
    if (!next) return newest
    if (rotations === caps.rotations) throw new Refusal('too-many', file, `more than ${caps.rotations} roots at once`)
    newest = nextRoot(next, newest, file)
  }
}

/** The names behind key ids. */
export const namesOf = ({ members }: Root, ids: readonly string[]): readonly string[] =>
  members.filter(({ id }) => ids.includes(id)).map(({ name }) => name)

export const approversOf = (of: Root): Signers => signersOf(of, of.approve)

const fileOf = (version: number) => `root.${version}.json`

async function readRootFile(files: FeedFiles, version: number): Promise<Envelope | undefined> {
  const file = fileOf(version)
  const bytes = await files.read(file, caps.rootBytes)
  if (!bytes) return undefined
  if (bytes.length > caps.rootBytes) throw new Refusal('too-large', file, `it has more than ${caps.rootBytes} bytes`)
  return readPayload(envelope, bytes, file)
}

/** The first root vouches for itself: its hash is what people compare. */
function firstRoot(signed: Envelope | undefined, pinned: string | undefined): Root {
  const file = fileOf(1)
  if (!signed) throw new Refusal('missing', file, 'there is no such file')
  const payload = payloadOf(signed, 'evenkeel/root', file)
  const id = toText(sha256(payload)).slice(0, 22)
  if (pinned !== undefined && pinned !== id)
    throw new Refusal('wrong-publisher', file, `its fingerprint is ${id}, not ${pinned}`)
  const first = readRoot(payload, file)
  if (first.version !== 1) throw new Refusal('skipped', file, `the first root says version ${first.version}`)
  openEnvelope(signed, 'evenkeel/root', signersOf(first, first.root), file)
  return { ...first, id }
}

/** The old ones hand over, and the new ones take. */
function nextRoot(signed: Envelope, before: Root, file: string): Root {
  const { payload } = openEnvelope(signed, 'evenkeel/root', signersOf(before, before.root), file)
  const next = readRoot(payload, file)
  if (next.version !== before.version + 1)
    throw new Refusal(
      next.version > before.version ? 'skipped' : 'rollback',
      file,
      `version ${next.version} follows version ${before.version}`,
    )
  if (next.feed !== before.id) throw new Refusal('wrong-feed', file, `it is of the feed ${next.feed}`)
  openEnvelope(signed, 'evenkeel/root', signersOf(next, next.root), file)
  return { ...next, id: before.id }
}

function readRoot(payload: Uint8Array, file: string): RootPayload {
  const read = readPayload(root, payload, file)
  for (const { id, name, key } of read.members) checkKey(id, name, key, file)
  if ((read.version === 1) !== (read.feed === undefined))
    throw new Refusal('bad-shape', file, 'feed: every root but the first names it')
  const ids = read.members.map(({ id }) => id)
  if (hasTwice(ids)) throw new Refusal('bad-shape', file, 'a key is listed twice')
  for (const role of [read.root, read.approve]) checkRole(role, ids, file)
  return read
}

function checkKey(id: string, name: string, key: string, file: string): void {
  const raw = fromText(key)
  if (raw?.length !== 32) throw new Refusal('bad-shape', file, `the key of ${name} is not 32 bytes in base64url`)
  if (isWeak(raw)) throw new Refusal('weak-key', file, `the key of ${name} would hold for anything that anyone signs`)
  if (keyIdOf(raw) !== id)
    throw new Refusal('bad-shape', file, `the key of ${name} has the id ${keyIdOf(raw)}, not ${id}`)
}

function checkRole({ members, needs }: Role, ids: readonly string[], file: string): void {
  if (hasTwice(members)) throw new Refusal('bad-shape', file, 'somebody is listed twice in a role')
  if (!members.every((id) => ids.includes(id))) throw new Refusal('bad-shape', file, 'a role lists somebody unknown')
  if (needs > members.length)
    throw new Refusal('bad-shape', file, `a role of ${members.length} can't give ${needs} signatures`)
}

const hasTwice = (list: readonly string[]) => new Set(list).size < list.length

const signersOf = ({ members }: RootPayload, role: Role): Signers => ({
  keys: new Map(members.filter(({ id }) => role.members.includes(id)).map(({ id, key }) => [id, key])),
  needs: role.needs,
})
