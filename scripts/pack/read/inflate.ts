import { gunzipSync, inflateRawSync } from 'node:zlib'
import { Refusal } from './refusal.ts'

/** By its first two bytes, with which no text begins. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Never beyond `most` bytes. */
export function inflate(packed: Uint8Array, most: number, file: string): Uint8Array {
  try {
    const { buffer, engine } = gunzipSync(packed, withInfo(most)) as unknown as Inflated
    if (engine.bytesWritten === packed.length && isOne(packed, buffer.length)) return buffer
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('bomb', file, `it inflates to more than ${most} bytes`)
  }
  throw new Refusal('altered', file, 'it is not gzip, not all of it, or not that alone')
}

/** Node goes on with a second gzip after the first one; browsers take that for junk. */
function isOne(packed: Uint8Array, length: number): boolean {
  const start = endOfHeader(packed)
  const { engine } = inflateRawSync(packed.subarray(start), withInfo(length)) as unknown as Inflated
  return start + engine.bytesWritten + trailer === packed.length
}

/** A checksum and a length, of four bytes each. */
const trailer = 8

/** Where what is packed begins: after ten bytes, and what their flags announce (RFC 1952). */
function endOfHeader(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0
  let at = 10
  if (flags & 0b100) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  // A name and a comment, each to its zero.
  for (const flag of [0b1000, 0b10000]) if (flags & flag) at = bytes.indexOf(0, at) + 1
  return flags & 0b10 ? at + 2 : at
}

const withInfo = (most: number) => ({ maxOutputLength: Math.max(1, most), info: true })

/** What `info` gives, which Node's types do not know of: `bytesWritten` is what was read of the gzip. */
type Inflated = { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } }
