import { ok, type Result, refuse } from '../base/result.ts'
import { fromBase64url } from './base64url.ts'
import type { Bytes } from './bytes.ts'
import { inflate } from './gzip.ts'
import { hashOf } from './hash.ts'
import { objectFile } from './head.ts'
import type { PackState } from './pack-state.ts'
import { type Means, type Read, readFile } from './reading.ts'
import type { PackRefusal } from './refusal.ts'
import { openObject } from './seal-object.ts'

/** As the head names it: `[hash, stored bytes, plain bytes]`. */
export type ObjectEntry = readonly [hash: string, size: number, plain: number]

/** Of a sealed feed its key, if the link brought one; undefined of an open feed. */
export type Unseal = { readonly key: Bytes | undefined } | undefined

export const unsealOf = ({ root, key }: Pick<PackState, 'root' | 'key'>): Unseal =>
  root.sealed && { key: key === undefined ? undefined : fromBase64url(key) }

/**
 * Gives what an object says, once it is known to be what the head names. Some hosts unpack it on the way (`Content-Encoding`), others
 * don't: the hash is of what it says, so both serve.
 */
export async function readObject(
  read: Read,
  [hash, size, plain]: ObjectEntry,
  unseal: Unseal,
  means: Means,
): Promise<Result<Bytes, PackRefusal>> {
  const file = objectFile(hash)
  const got = await readFile(read, file, Math.max(size, plain), means.signal)
  if (!got.ok) return got
  const packed = unseal ? await openSealed(got.value, file, unseal.key, means.subtle) : got
  if (!packed.ok) return packed
  const isSaid = async (bytes: Bytes) => bytes.length === plain && (await hashOf(means.subtle, bytes)) === hash
  if (await isSaid(packed.value)) return packed
  const inflated = await inflate(packed.value, plain)
  if (!inflated.ok) return refuse({ kind: inflated.refusal, file })
  return (await isSaid(inflated.value)) ? ok(inflated.value) : refuse({ kind: 'altered', file })
}

async function openSealed(
  sealed: Bytes,
  file: string,
  key: Bytes | undefined,
  subtle: SubtleCrypto,
): Promise<Result<Bytes, PackRefusal>> {
  if (!key) return refuse({ kind: 'sealed', file, why: 'no-key' })
  const opened = await openObject(subtle, key, sealed)
  return opened ? ok(opened) : refuse({ kind: 'sealed', file, why: 'does-not-open' })
}
