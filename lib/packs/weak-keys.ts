import type { Bytes } from './bytes.ts'

/**
 * The y coordinates of the eight points of small order on Ed25519, little-endian, without the sign of x. For such a key a signature can be
 * made that verifies any message, in the WebCrypto of many browsers: RFC 8032 leaves it to the application to refuse them.
 * See "Taming the many EdDSAs" (https://eprint.iacr.org/2020/1244), table 6.
 */
const smallOrder = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
])

/** Of small order, or spelled with a y beyond the field's prime, as no honest key is. */
export function isWeakKey(key: Bytes): boolean {
  const y = key.map((byte, at) => (at === 31 ? byte & 0x7f : byte))
  return isBeyondPrime(y) || smallOrder.has([...y].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
}

/** 2^255 - 19 and more. */
const isBeyondPrime = (y: Bytes): boolean =>
  (y[0] as number) >= 0xed && y[31] === 0x7f && y.subarray(1, 31).every((byte) => byte === 0xff)
