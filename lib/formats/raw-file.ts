import type { Result } from '../base/result.ts'
import type { FileProblem } from './file-problem.ts'

/** One item as it stands in a file, not yet looked at, with the way to say where. */
export type RawItem = {
  readonly value: unknown
  readonly line: number
  readonly lineOf: (field: readonly string[]) => number
}
export type RawFile = Result<readonly RawItem[], FileProblem>
