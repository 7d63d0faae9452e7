import { sha256 } from './bytes.ts'
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
