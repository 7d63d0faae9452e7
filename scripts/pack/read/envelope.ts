import { fromText } from './bytes.ts'
import { holds } from './keys.ts'
import { Refusal } from './refusal.ts'
import type { Envelope } from './shapes.ts'

export type PayloadType = 'evenkeel/root' | 'evenkeel/head' | 'evenkeel/stamp'

/** Who may sign, and how many of them must. */
export type Signers = { readonly keys: ReadonlyMap<string, string>; readonly needs: number }

export type Opened = { readonly payload: Buffer; readonly signedBy: readonly string[] }

/** What is signed: DSSE's pre-authentication encoding of the type and the payload. */
export const pae = (type: string, payload: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload])

/** The payload's bytes, once enough of these people have signed them. Signatures of others, and broken ones, count for nothing. */
export function openEnvelope(envelope: Envelope, type: PayloadType, { keys, needs }: Signers, file: string): Opened {
  const payload = payloadOf(envelope, type, file)
  const message = pae(type, payload)
  const good = envelope.signatures.filter(({ keyid, sig }) => {
    const key = keys.get(keyid)
    const signature = fromText(sig)
    return key !== undefined && signature?.length === 64 && holds(key, message, signature)
  })
  const signedBy = [...new Set(good.map(({ keyid }) => keyid))]
  if (signedBy.length < needs)
    throw new Refusal('not-approved', file, `${signedBy.length} of the ${needs} signatures that ${type} needs hold`)
  return { payload, signedBy }
}

/** The payload's bytes, signed or not. */
export function payloadOf({ payloadType, payload }: Envelope, type: PayloadType, file: string): Buffer {
  if (payloadType !== type) throw new Refusal('wrong-type', file, `${type} is expected, it says ${payloadType}`)
  const bytes = fromText(payload)
  if (!bytes) throw new Refusal('bad-shape', file, 'the payload is not in base64url')
  return bytes
}
