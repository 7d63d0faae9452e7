import { createHash } from 'node:crypto'

export const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** As keys, hashes and payloads are written: unpadded. */
export const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

/** The bytes behind such a text; undefined if it is not the one way to write them. */
export function fromText(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : undefined
}
