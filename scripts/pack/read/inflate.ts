import { gunzipSync } from 'node:zlib'
import { Refusal } from './refusal.ts'

/** By its first two bytes, with which no text begins. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Never beyond `most` bytes. */
export function inflate(packed: Uint8Array, most: number, file: string): Uint8Array {
  try {
    return gunzipSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('bomb', file, `it inflates to more than ${most} bytes`)
    throw new Refusal('altered', file, 'it is not gzip, or not all of it')
  }
}
