import { sha256 } from './bytes.ts'
import { Refusal } from './refusal.ts'
import type { Root } from './root.ts'

/** What it takes to read a feed that not everyone may read. */
export type Seal = {
  readonly isSealed: boolean
  readonly key: Uint8Array | undefined
  /** What the library hash begins with; of an open feed, nothing. */
  readonly salt: Uint8Array
}

export const sealOf = ({ sealed }: Root, key: Uint8Array | undefined): Seal => ({
  isSealed: sealed === true,
  key,
  salt: sealed && key ? sha256(key) : new Uint8Array(),
})

/** A sealed object has a salt of its own, so that nobody can guess at its words by its hash. */
export function checkSalt(salt: string | undefined, { isSealed }: Seal, file: string): void {
  if (isSealed && salt === undefined) throw new Refusal('bad-shape', file, 'line 1: a sealed object has a salt')
  if (!isSealed && salt !== undefined) throw new Refusal('bad-shape', file, 'line 1: an open object has no salt')
}
