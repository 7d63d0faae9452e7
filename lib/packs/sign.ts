import { toBase64url } from './base64url.ts'
import { type Bytes, bytesOf } from './bytes.ts'
import { type Envelope, type PayloadType, toSign } from './envelope.ts'
import { deflate } from './gzip.ts'

/** Somebody who signs. Where the key is, and what unlocks it, is their own business. */
export type Signer = { readonly id: string; readonly sign: (message: Bytes) => Promise<Bytes> }

export async function seal(type: PayloadType, payload: Bytes, signers: readonly Signer[]): Promise<Envelope> {
  const message = toSign(type, payload)
  const signatures = signers.map(async ({ id, sign }) => ({ keyid: id, sig: toBase64url(await sign(message)) }))
  return { payloadType: type, payload: toBase64url(payload), signatures: await Promise.all(signatures) }
}

/** `root.N.json`. */
export const writeRootFile = (root: Envelope): Bytes => bytesOf(JSON.stringify(root))

/** `head.json`: what every reader fetches at every change, and so as gzip. */
export const writeHeadFile = (head: Envelope, stamp?: Envelope): Promise<Bytes> =>
  deflate(bytesOf(JSON.stringify(stamp ? { head, stamp } : { head })))
