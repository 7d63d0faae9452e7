import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'

/** Somebody who signs in the test vectors. The same on every machine, so no secret at all. */
export type Signer = {
  readonly id: string
  readonly name: string
  readonly key: string
  readonly seed: Buffer
  readonly sign: (message: Uint8Array) => Buffer
}

export const seedOf = (words: string): Buffer => createHash('sha256').update(`evenkeel vectors: ${words}`).digest()

export function makeSigner(name: string): Signer {
  const seed = seedOf(name)
  const secret = privateKeyOf(seed)
  const key = rawKeyOf(secret)
  const id = createHash('sha256').update(key).digest('base64url').slice(0, 16)
  return { id, name, key: key.toString('base64url'), seed, sign: (message) => sign(null, message, secret) }
}

/** RFC 8410: what stands before the 32 bytes of an Ed25519 seed. */
const privateKeyOf = (seed: Buffer): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  })

const rawKeyOf = (secret: KeyObject): Buffer =>
  Buffer.from(createPublicKey(secret).export({ format: 'jwk' }).x ?? '', 'base64url')

export const anna = makeSigner('Anna Berg')
export const li = makeSigner('Li Wei')
export const per = makeSigner('Per Holm')
export const stranger = makeSigner('A stranger')
