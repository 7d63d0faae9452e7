import * as v from 'valibot'
import { ok, type Result, refuse } from '../base/result.ts'
import { fromBase64url } from './base64url.ts'
import { type Bytes, bytesOf, joined } from './bytes.ts'
import { caps } from './caps.ts'
import type { PackRefusal } from './refusal.ts'

export type PayloadType = 'evenkeel/root' | 'evenkeel/head' | 'evenkeel/stamp'

/** A DSSE envelope as it travels: https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
export const envelope = v.strictObject({
  payloadType: v.string(),
  payload: v.string(),
  signatures: v.pipe(v.array(v.strictObject({ keyid: v.string(), sig: v.string() })), v.maxLength(caps.signatures)),
})
export type Envelope = v.InferOutput<typeof envelope>

/** What is signed, none of it read yet. */
export type Sealed = {
  readonly file: string
  readonly message: Bytes
  readonly payload: Bytes
  readonly signatures: Envelope['signatures']
}

/** Those who may sign, by their keys' ids, and how many of them it takes. */
export type Signers = { readonly keys: ReadonlyMap<string, Bytes>; readonly needs: number }

export function readEnvelope(
  type: PayloadType,
  file: string,
  { payloadType, payload, signatures }: Envelope,
): Result<Sealed, PackRefusal> {
  if (payloadType !== type) return refuse({ kind: 'wrong-type', file, type: payloadType })
  const bytes = fromBase64url(payload)
  if (!bytes) return refuse({ kind: 'bad-shape', file, field: 'payload' })
  return ok({ file, message: toSign(type, bytes), payload: bytes, signatures })
}

/** DSSE's pre-authentication encoding: the type is signed too, so that no payload passes for one of another type. */
export function toSign(type: PayloadType, payload: Bytes): Bytes {
  return joined([bytesOf(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload])
}

/** What is signed, and by whom, by their keys' ids. */
export type Verified = { readonly payload: Bytes; readonly by: ReadonlySet<string> }

/** Gives the payload once enough different signers hold for it. Signatures of others, and broken ones, count for nothing. */
export async function verify(
  { file, message, payload, signatures }: Sealed,
  { keys, needs }: Signers,
  subtle: SubtleCrypto,
): Promise<Result<Verified, PackRefusal>> {
  const signed = new Set<string>()
  for (const { keyid, sig } of signatures) {
    const key = keys.get(keyid)
    if (key && !signed.has(keyid) && (await holds(subtle, key, sig, message))) signed.add(keyid)
  }
  return signed.size >= needs
    ? ok({ payload, by: signed })
    : refuse({ kind: 'not-approved', file, needs, has: signed.size })
}

async function holds(subtle: SubtleCrypto, raw: Bytes, sig: string, message: Bytes): Promise<boolean> {
  const signature = fromBase64url(sig)
  if (signature?.length !== 64) return false
  const key = await subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])
  return subtle.verify('Ed25519', key, signature, message)
}
