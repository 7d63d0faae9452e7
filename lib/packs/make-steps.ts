import { caps } from './caps.ts'
import { editedLine } from './make-edits.ts'
import { type MadeObject, type Making, makeObject } from './make-object.ts'
import type { Published } from './published.ts'
import { type Changes, extendStep, type Step } from './steps.ts'
import { thinSteps } from './thin-steps.ts'

export type MadeStep = { readonly step: Step; readonly object: MadeObject }

/** A long way that is no shorter than half of the whole is left out; what is this small is not worth asking. */
const smallStep = 16_384

/** Leads the steps that were on to the next revision, the latest first. */
export async function makeSteps(
  before: Published,
  newest: Step,
  whole: number,
  making: Making,
): Promise<readonly MadeStep[]> {
  // Of the very first revision there is nothing to come from.
  if (before.revision === 0) return []
  const to = before.revision + 1
  const all = [newest, ...before.steps.map((step) => extendStep(step, newest))]
  const able = all.filter(({ from }) => to - from <= caps.notes)
  const lengths = new Set(thinSteps(able.map(({ from }) => to - from)))
  const made: MadeStep[] = []
  for (const step of able.filter(({ from }) => lengths.has(to - from))) {
    const header = { format: 1, feed: before.feed, kind: 'step', from: step.from, to, notes: step.notes }
    const changes = to - step.from === 1 ? withEdits(step.changes, before.lines) : step.changes
    const object = await makeObject(header, changes, making)
    if (step === newest || object.entry[1] <= Math.max(whole / 2, smallStep)) made.push({ step, object })
  }
  return made
}

const withEdits = (changes: Changes, before: ReadonlyMap<string, string>): Changes =>
  new Map(
    [...changes].map(([id, line]) => {
      const was = before.get(id)
      return [id, line === undefined || was === undefined ? line : editedLine(was, line)] as const
    }),
  )
