import { crc32 } from 'node:zlib'

const mostInBlock = 65_535

/** Gzip without compression: the same bytes from every zlib there is, which the signed sizes of the vectors need. */
export function storedGzip(plain: Buffer): Buffer {
  const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
  const count = Math.max(1, Math.ceil(plain.length / mostInBlock))
  const blocks = Array.from({ length: count }, (_, at) =>
    storedBlock(plain.subarray(at * mostInBlock, (at + 1) * mostInBlock), at === count - 1),
  )
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc32(plain), 0)
  trailer.writeUInt32LE(plain.length, 4)
  return Buffer.concat([header, ...blocks, trailer])
}

function storedBlock(part: Buffer, isLast: boolean): Buffer {
  const head = Buffer.alloc(5)
  head[0] = isLast ? 1 : 0
  head.writeUInt16LE(part.length, 1)
  head.writeUInt16LE(~part.length & 0xffff, 3)
  return Buffer.concat([head, part])
}
