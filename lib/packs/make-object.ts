import { toBase64url } from './base64url.ts'
import { type Bytes, bytesOf } from './bytes.ts'
import { deflate } from './gzip.ts'
import { hashOf } from './hash.ts'
import type { ObjectEntry } from './read-object.ts'
import { sealObject } from './seal-object.ts'
import type { Changes } from './steps.ts'

/** What making needs. Of an open feed there is nothing to seal. */
export type Making = {
  readonly subtle: SubtleCrypto
  readonly sealing?: {
    /** 32 bytes. */
    readonly key: Bytes
    /** Gives so many bytes that nobody can foresee. */
    readonly random: (length: number) => Bytes
  }
}

export type MadeObject = { readonly entry: ObjectEntry; readonly stored: Bytes }

/** Writes a header, then a line for each item in the order of their ids. */
export async function makeObject(header: object, changes: Changes, { subtle, sealing }: Making): Promise<MadeObject> {
  const salted = sealing ? { ...header, salt: toBase64url(sealing.random(16)) } : header
  const lines = [...changes].sort(byId).map(([id, line]) => line ?? JSON.stringify({ gone: id }))
  const plain = bytesOf(`${[JSON.stringify(salted), ...lines].join('\n')}\n`)
  const packed = await deflate(plain)
  const stored = sealing ? await sealObject(subtle, sealing.key, sealing.random(12), packed) : packed
  return { entry: [await hashOf(subtle, plain), stored.length, plain.length], stored }
}

type Change = readonly [id: string, line: string | undefined]
const byId = ([one]: Change, [other]: Change): number => (one < other ? -1 : 1)
