import { toBase64url } from '../packs/base64url.ts'
import type { Read } from '../packs/reading.ts'

/** No honest `head.json` is as large. */
const mostBytes = 16_384

/** What one small request tells: the `head.json` by its hash, or why there is none. */
export type Glance =
  | { readonly kind: 'head'; readonly head: string }
  | { readonly kind: 'unreachable' | 'missing' | 'too-large' }

/** Whether it is another one than what is here, nothing needs to be read to know. */
export async function lookAtHead(read: Read, subtle: SubtleCrypto): Promise<Glance> {
  const file = await read('head.json', mostBytes)
  if (!file.ok) return { kind: file.refusal }
  return { kind: 'head', head: toBase64url(new Uint8Array(await subtle.digest('SHA-256', file.value))) }
}
