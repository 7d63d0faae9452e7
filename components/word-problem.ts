import type { BodyProblem } from '../lib/compose/problem.ts'
import type { FileProblem, FileRefusal } from '../lib/formats/file-problem.ts'
import type { Words } from '../lib/words/words.ts'

type Say = Words['say']

/** A body's fault in words. The kinds are the catalogue's keys. */
export function wordBodyProblem({ kind, line: _, ...values }: BodyProblem, say: Say): string {
  return say(`problem.${kind}`, values)
}

/** A file's fault in words, without its line, which stands beside it. */
export function wordFileProblem(problem: FileProblem, say: Say): string {
  switch (problem.kind) {
    case 'item':
      return say(`problem.${problem.problem.kind}`, { field: problem.problem.field.join(' › ') || '?' })
    case 'body':
      return say('problem.in-body', { line: problem.problem.line, problem: wordBodyProblem(problem.problem, say) })
    default: {
      const { kind, line: _, item: __, ...values } = problem
      return say(`problem.${kind}`, values)
    }
  }
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)

/** Why a whole file was not read; its single faults have their own lines. */
export function wordFileRefusal(refusal: Exclude<FileRefusal, { kind: 'problems' }>, say: Say): string {
  switch (refusal.kind) {
    case 'too-large':
      return say('problem.too-large', { size: megabytes(refusal.bytes), most: megabytes(refusal.most) })
    case 'cancelled':
      return say('import.cancelled')
    default:
      return say(`problem.${refusal.kind}`)
  }
}
