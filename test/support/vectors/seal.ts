import { createCipheriv, createHash } from 'node:crypto'
import { pae } from '../../../scripts/pack/read/envelope.ts'
import { type Signer, seedOf } from './signer.ts'
import { storedGzip } from './stored-gzip.ts'

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url')

/** An envelope, whatever is in it and whoever signs: the vectors need bad ones too. */
export type Sealed = {
  payloadType: string
  payload: string
  signatures: { keyid: string; sig: string }[]
}

/** `payload` is JSON, or text that pretends to be. */
export function seal(type: string, payload: unknown, signers: readonly Signer[], signedAs = type): Sealed {
  const bytes = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload))
  const message = pae(signedAs, bytes)
  return {
    payloadType: type,
    payload: bytes.toString('base64url'),
    signatures: signers.map(({ id, sign }) => ({ keyid: id, sig: sign(message).toString('base64url') })),
  }
}

export const payloadOf = ({ payload }: Sealed): Buffer => Buffer.from(payload, 'base64url')

/** An object as it is stored, and how a head names it. */
export type StoredObject = {
  readonly name: string
  readonly stored: Buffer
  readonly entry: readonly [hash: string, size: number, plain: number]
}

export function storeObject(text: string | Buffer, key?: Buffer): StoredObject {
  const plain = Buffer.from(text)
  const packed = storedGzip(plain)
  const stored = key ? encrypt(packed, key, hashOf(plain)) : packed
  const hash = hashOf(plain)
  return { name: `o/${hash}`, stored, entry: [hash, stored.length, plain.length] }
}

/** A true publisher draws its nonce: one that follows from the words is for vectors only. */
function encrypt(packed: Buffer, key: Buffer, words: string): Buffer {
  const nonce = seedOf(`nonce ${words}`).subarray(0, 12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([nonce, cipher.update(packed), cipher.final(), cipher.getAuthTag()])
}
