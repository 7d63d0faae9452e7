import type { BodyProblem } from './problem.ts'

/** Ends the reading of a body at the first thing it must not hold. Never leaves `parseBody`. */
export class Stop extends Error {
  readonly problem: BodyProblem
  constructor(problem: BodyProblem) {
    super(problem.kind)
    this.problem = problem
  }
}
