import type { BodyProblem } from '../compose/problem.ts'
import type { ItemProblem } from '../replies/parse-item.ts'

/** Why a file was not taken in. Nothing of it was, then. */
export type FileRefusal =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] }

/** One thing to mend, and where: `line` counts from 1 in the file. */
export type FileProblem = { readonly line: number; readonly item?: string } & (
  | { readonly kind: 'broken-json' | 'broken-csv' | 'not-a-library' | 'no-items' }
  | { readonly kind: 'unknown-version'; readonly version: string }
  | { readonly kind: 'missing-column' | 'unknown-column'; readonly column: string }
  | { readonly kind: 'same-id'; readonly id: string; readonly firstLine: number }
  | { readonly kind: 'item'; readonly problem: ItemProblem }
  | { readonly kind: 'body'; readonly problem: BodyProblem }
)
