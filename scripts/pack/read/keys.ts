import { createPublicKey, verify } from 'node:crypto'
import { sha256, toText } from './bytes.ts'

/** The first 16 characters of the key's hash. */
export const keyIdOf = (raw: Uint8Array): string => toText(sha256(raw)).slice(0, 16)

/** The y of the eight points of small order: with such a key a signature can be made that holds for whatever anyone says. */
const smallOrder = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
])
const prime = 2n ** 255n - 19n

/** Of small order, or with a y that is written as a number not less than the prime, as no honest key is. The sign of x does not matter. */
export function isWeak(raw: Uint8Array): boolean {
  const y = Buffer.from(raw)
  y[31] = (y[31] ?? 0) & 0x7f
  return smallOrder.has(y.toString('hex')) || BigInt(`0x${Buffer.from(y).reverse().toString('hex')}`) >= prime
}

export function holds(key: string, message: Uint8Array, signature: Uint8Array): boolean {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key }
  return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)
}
