import type { Slot } from './slot.ts'
import type { SpokenBlock } from './tree.ts'

/** A letter with nothing left to decide, for those who write it down. */
export type Script = {
  readonly blocks: readonly SpokenBlock[]
  readonly slots: ReadonlyMap<string, Slot>
  /** Written where the cursor will be, and taken out again: characters that nothing else in the letter holds. */
  readonly cursor: string
}
