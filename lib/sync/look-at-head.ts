import { caps } from '../packs/caps.ts'
import { hashOf } from '../packs/hash.ts'
import type { Read } from '../packs/reading.ts'

/** What one small request tells: the `head.json` by its hash, or why there is none. */
export type Glance =
  | { readonly kind: 'head'; readonly head: string }
  | { readonly kind: 'unreachable' | 'missing' | 'too-large' }

/** Whether it is another one than what is here, nothing needs to be read to know. */
export async function lookAtHead(read: Read, subtle: SubtleCrypto): Promise<Glance> {
  const file = await read('head.json', caps.head)
  if (!file.ok) return { kind: file.refusal }
  return { kind: 'head', head: await hashOf(subtle, file.value) }
}
