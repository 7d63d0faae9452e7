import type { Note } from './object-header.ts'

/** An item's line, or undefined if there is no such item any more. */
export type Changes = ReadonlyMap<string, string | undefined>

/** What changed from a revision up to the newest. */
export type Step = { readonly from: number; readonly changes: Changes; readonly notes: readonly Note[] }

export function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Changes {
  const changes = new Map<string, string | undefined>()
  for (const [id, line] of after) if (before.get(id) !== line) changes.set(id, line)
  for (const id of before.keys()) if (!after.has(id)) changes.set(id, undefined)
  return changes
}

/** The same way, led on by one revision: what came later stands. */
export const extendStep = (step: Step, { changes, notes }: Step): Step => ({
  from: step.from,
  changes: new Map([...step.changes, ...changes]),
  notes: [...step.notes, ...notes],
})
