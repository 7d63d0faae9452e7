import { toBase64url } from './base64url.ts'
import type { Bytes } from './bytes.ts'

export const sha256 = async (subtle: SubtleCrypto, bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await subtle.digest('SHA-256', bytes))

/** As hashes stand in a feed: base64url, 43 characters. */
export const hashOf = async (subtle: SubtleCrypto, bytes: Bytes): Promise<string> =>
  toBase64url(await sha256(subtle, bytes))

/** What a subscription pins, and people compare: it names its first root and with it all that follow. */
export const feedIdOf = async (subtle: SubtleCrypto, firstRoot: Bytes): Promise<string> =>
  (await hashOf(subtle, firstRoot)).slice(0, 22)

export const keyIdOf = async (subtle: SubtleCrypto, key: Bytes): Promise<string> =>
  (await hashOf(subtle, key)).slice(0, 16)
