import { ok, type Result, refuse } from '../base/result.ts'
import { readFields } from './canonical-json.ts'
import { caps } from './caps.ts'
import { envelope, readEnvelope, type Sealed, verify } from './envelope.ts'
import { feedIdOf } from './hash.ts'
import { type Means, type Read, readFile } from './reading.ts'
import type { PackRefusal } from './refusal.ts'
import { type Root, readRoot, rootFile, signersOf } from './root.ts'

export type FirstRoot = { readonly feed: string; readonly root: Root }

/** Reads the root that everything rests on. It vouches for itself: what pins it is the fingerprint, or an agent who compares it. */
export async function readFirstRoot(
  read: Read,
  fingerprint: string | undefined,
  means: Means,
): Promise<Result<FirstRoot, PackRefusal>> {
  const file = rootFile(1)
  const sealed = await readSealed(read, file, means)
  if (!sealed.ok) return sealed
  const feed = await feedIdOf(means.subtle, sealed.value.payload)
  if (fingerprint !== undefined && feed !== fingerprint)
    return refuse({ kind: 'wrong-publisher', expected: fingerprint, got: feed })
  const root = await readRoot(file, sealed.value.payload, means.subtle)
  if (!root.ok) return root
  if (root.value.version !== 1) return refuse({ kind: 'skipped', file, expected: 1, got: root.value.version })
  const verified = await verify(sealed.value, signersOf(root.value, 'root'), means.subtle)
  return verified.ok ? ok({ feed, root: root.value }) : verified
}

/**
 * Follows the roots from this one to the newest: each is signed by those the one before it named, and by those it names itself, as
 * in The Update Framework (https://theupdateframework.github.io/specification/latest/#update-root).
 */
export async function followRotations(
  read: Read,
  { feed, root }: FirstRoot,
  means: Means,
): Promise<Result<Root, PackRefusal>> {
  let newest = root
  for (let rotations = 0; ; rotations++) {
    const file = rootFile(newest.version + 1)
    const sealed = await readSealed(read, file, means)
    if (!sealed.ok) return sealed.refusal.kind === 'missing' ? ok(newest) : sealed
    if (rotations === caps.rotations) return refuse({ kind: 'too-many', file, what: 'rotations', most: caps.rotations })
    const next = await readNext(sealed.value, newest, feed, means.subtle)
    if (!next.ok) return next
    newest = next.value
  }
}

async function readSealed(read: Read, file: string, { signal }: Means): Promise<Result<Sealed, PackRefusal>> {
  const bytes = await readFile(read, file, caps.root, signal)
  if (!bytes.ok) return bytes
  const fields = readFields(envelope, file, bytes.value)
  return fields.ok ? readEnvelope('evenkeel/root', file, fields.value) : fields
}

async function readNext(
  sealed: Sealed,
  before: Root,
  feed: string,
  subtle: SubtleCrypto,
): Promise<Result<Root, PackRefusal>> {
  const { file } = sealed
  const byOld = await verify(sealed, signersOf(before, 'root'), subtle)
  if (!byOld.ok) return byOld
  const root = await readRoot(file, byOld.value.payload, subtle)
  if (!root.ok) return root
  const { version } = root.value
  const expected = before.version + 1
  if (version < expected) return refuse({ kind: 'rollback', file, have: before.version, got: version })
  if (version > expected) return refuse({ kind: 'skipped', file, expected, got: version })
  if (root.value.feed !== feed) return refuse({ kind: 'wrong-feed', file })
  const byNew = await verify(sealed, signersOf(root.value, 'root'), subtle)
  return byNew.ok ? root : byNew
}
