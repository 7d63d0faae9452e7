import { ok, type Result, refuse } from '../base/result.ts'
import { type Bytes, joined } from './bytes.ts'

/** By its first two bytes, with which no text begins: RFC 1952. */
export const isGzip = (bytes: Bytes): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Never more than `most` bytes, whatever they would unpack to. */
export async function inflate(bytes: Bytes, most: number): Promise<Result<Bytes, 'bomb' | 'altered'>> {
  const parts: Bytes[] = []
  let length = 0
  try {
    for await (const part of through(bytes, new DecompressionStream('gzip'))) {
      length += part.length
      if (length > most) return refuse('bomb')
      parts.push(part)
    }
  } catch {
    // Not gzip, cut short, or something after its end.
    return refuse('altered')
  }
  return ok(joined(parts))
}

export async function deflate(bytes: Bytes): Promise<Bytes> {
  const parts: Bytes[] = []
  for await (const part of through(bytes, new CompressionStream('gzip'))) parts.push(part)
  return joined(parts)
}

async function* through(bytes: Bytes, way: DecompressionStream | CompressionStream): AsyncGenerator<Bytes> {
  const reader = new Blob([bytes]).stream().pipeThrough(way).getReader()
  try {
    for (let got = await reader.read(); !got.done; got = await reader.read()) yield got.value
  } finally {
    // What stops reading early must not leave the rest to be unpacked; a stream that has broken has nothing left to cancel.
    await reader.cancel().catch(() => undefined)
  }
}
