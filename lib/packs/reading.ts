import { type Result, refuse } from '../base/result.ts'
import type { Bytes } from './bytes.ts'
import type { PackRefusal } from './refusal.ts'

/**
 * Gives a file of a feed by its name, with at most so many bytes; how it does that, over a network or from a folder, is its own business.
 * A host that answers 403, 404 or 410 lacks the file.
 */
export type Read = (name: string, most: number) => Promise<Result<Bytes, ReadRefusal>>
export type ReadRefusal = 'missing' | 'unreachable' | 'too-large'

/** What reading needs beside the files. */
export type Means = {
  readonly subtle: SubtleCrypto
  /** Stops what goes on; the refusal is then `stopped`. */
  readonly signal?: AbortSignal
  /** Told while a whole library comes in. */
  readonly onProgress?: (progress: Progress) => void
}

/** First so many bytes are fetched, then so many items read. */
export type Progress =
  | { readonly kind: 'fetching'; readonly bytes: number }
  | { readonly kind: 'reading'; readonly items: number; readonly of: number }

export async function readFile(
  read: Read,
  file: string,
  most: number,
  signal?: AbortSignal,
): Promise<Result<Bytes, PackRefusal>> {
  if (signal?.aborted) return refuse({ kind: 'stopped' })
  const got = await read(file, most)
  if (signal?.aborted) return refuse({ kind: 'stopped' })
  if (!got.ok)
    return refuse(got.refusal === 'too-large' ? { kind: 'too-large', file, most } : { kind: got.refusal, file })
  return got.value.length > most ? refuse({ kind: 'too-large', file, most }) : got
}
