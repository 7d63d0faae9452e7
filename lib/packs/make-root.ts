import type { Result } from '../base/result.ts'
import { toBase64url } from './base64url.ts'
import { type Bytes, bytesOf } from './bytes.ts'
import { keyIdOf } from './hash.ts'
import type { PackRefusal } from './refusal.ts'
import { type Root, readRoot, rootFile } from './root.ts'

export type Member = Root['members'][number]

export async function makeMember(subtle: SubtleCrypto, name: string, key: Bytes): Promise<Member> {
  return { id: await keyIdOf(subtle, key), name, key: toBase64url(key) }
}

export type MadeRoot = { readonly root: Root; readonly payload: Bytes }

/** Writes who publishes, for them to sign; refused is what no reader would take. The first has no `feed`: its own hash is the feed's id. */
export async function makeRoot(
  { version, feed, publisher, members, root, approve, sealed }: Omit<Root, 'format'>,
  subtle: SubtleCrypto,
): Promise<Result<MadeRoot, PackRefusal>> {
  const payload = bytesOf(JSON.stringify({ format: 1, version, feed, publisher, members, root, approve, sealed }))
  const made = await readRoot(rootFile(version), payload, subtle)
  return made.ok ? { ok: true, value: { root: made.value, payload } } : made
}
