import { describe, expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '../../lib/packs/base64url.ts'
import { type Bytes, bytesOf } from '../../lib/packs/bytes.ts'
import { type PayloadType, toSign } from '../../lib/packs/envelope.ts'
import { isWeakKey } from '../../lib/packs/weak-keys.ts'
import { textIn } from '../support/forge.ts'
import { anna, bo, subtle } from '../support/people.ts'

const hex = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'hex'))

test('what is signed is the type and the payload, each with its length, as DSSE says', () => {
  // The example of https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
  const type = 'http://example.com/HelloWorld' as PayloadType
  expect(textIn(toSign(type, bytesOf('hello world')))).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world')
  expect(textIn(toSign('evenkeel/head', bytesOf('é')))).toBe('DSSEv1 13 evenkeel/head 2 é')
})

describe('base64url', () => {
  test('gives back the bytes that it was given', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 97 + length) & 255)
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
    }
  })

  test('of many bytes is no other than of few', () => {
    const bytes = new Uint8Array(100_000).fill(251)
    expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
  })

  test.for(['A', 'AAAAA', 'AA==', 'AA=', 'AB', 'AAB', 'A+', 'A/', 'AA\n', ' AA', 'AA AA', 'é', '\0', 'AA.', 'AA%3D'])(
    '%j is no spelling of anything',
    (text) => {
      expect(fromBase64url(text)).toBe(undefined)
    },
  )
})

describe('weak keys', () => {
  // Node 20 and today's browsers verify any message with them; Node 24 refuses, as the specification now asks. The keys that are refused
  // stand among the ways to cheat, each in all its spellings.
  test('are none of people’s', () => {
    for (const { member } of [anna, bo]) expect(isWeakKey(fromBase64url(member.key) as Bytes)).toBe(false)
  })

  test('are not all that begin or end like one', () => {
    for (const text of [`02${'00'.repeat(31)}`, `ec${'ff'.repeat(30)}7e`, `ff${'ff'.repeat(29)}fe7f`])
      expect(isWeakKey(hex(text))).toBe(false)
  })
})

describe('this WebCrypto refuses', () => {
  const message = bytesOf('We are on it.')
  const order = 2n ** 252n + 27742317777372353535851937790883648493n
  const verifies = async (signature: Bytes) => {
    const raw = fromBase64url(anna.member.key) as Bytes
    const key = await subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])
    return subtle.verify('Ed25519', key, signature, message)
  }

  test('a signature whose S was grown by the order of the group, and takes the honest one', async () => {
    const honest = await anna.signer.sign(message)
    const s = BigInt(`0x${Buffer.from(honest.slice(32)).reverse().toString('hex')}`) + order
    const grown = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse()
    expect(await verifies(honest)).toBe(true)
    expect(await verifies(Uint8Array.from([...honest.subarray(0, 32), ...grown]))).toBe(false)
  })

  test.for([0, 1, 63, 65, 128])('a signature of %i bytes', async (length) => {
    const honest = await anna.signer.sign(message)
    const bytes = new Uint8Array(length)
    bytes.set(honest.subarray(0, length))
    expect(await verifies(bytes).catch(() => false)).toBe(false)
  })

  test('a signature of zeros', async () => {
    expect(await verifies(new Uint8Array(64))).toBe(false)
  })
})
