import { type Bytes, joined } from './bytes.ts'

const nonceLength = 12
/** What sealing adds: a nonce before, and AES-GCM's tag after. */
export const sealedExtra = nonceLength + 16

export async function sealObject(subtle: SubtleCrypto, key: Bytes, nonce: Bytes, bytes: Bytes): Promise<Bytes> {
  const aes = await subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  return joined([nonce, new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv: nonce }, aes, bytes))])
}

/** Undefined for another key, and for bytes that were altered: AES-GCM can't tell one from the other. */
export async function openObject(subtle: SubtleCrypto, key: Bytes, sealed: Bytes): Promise<Bytes | undefined> {
  if (sealed.length < sealedExtra) return undefined
  const aes = await subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt'])
  const iv = sealed.slice(0, nonceLength)
  try {
    return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv }, aes, sealed.slice(nonceLength)))
  } catch {
    return undefined
  }
}
