import { gunzipSync } from 'node:zlib'
import { Refusal } from './refusal.ts'

/** By its first two bytes, with which no text begins. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Never beyond `most` bytes. */
export function inflate(packed: Uint8Array, most: number, file: string): Uint8Array {
  try {
    const { buffer, engine } = gunzipSync(packed, {
      maxOutputLength: Math.max(1, most),
      info: true,
    }) as unknown as Inflated
    if (engine.bytesWritten === packed.length) return buffer
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('bomb', file, `it inflates to more than ${most} bytes`)
  }
  throw new Refusal('altered', file, 'it is not gzip, not all of it, or not that alone')
}

/** What `info` gives, which Node's types do not know of: `bytesWritten` is what was read of the gzip. */
type Inflated = { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } }
