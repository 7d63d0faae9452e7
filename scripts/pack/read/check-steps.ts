import { edited } from './edits.ts'
import type { FeedFiles } from './feed-files.ts'
import type { Feed } from './read-feed.ts'
import { Refusal } from './refusal.ts'
import { sealOf } from './seal.ts'
import { readStep, type Step } from './step.ts'

/**
 * Reads every step and holds it against the whole. What a step leaves out can't be seen without the library it starts from, but a longer
 * one must have all that a shorter one has.
 */
export async function checkSteps(files: FeedFiles, feed: Feed, key: Uint8Array | undefined): Promise<readonly Step[]> {
  const seal = sealOf(feed.root, key)
  const bodyAfter = edited(feed.items)
  const lines = new Map(feed.items.map(({ id, line }) => [id, line]))
  const steps: Step[] = []
  for (const entry of feed.head.steps) {
    const step = await readStep(files, entry, feed.head, seal, bodyAfter)
    checkAgainst(lines, step)
    const shorter = steps.at(-1)
    if (shorter) checkCovers(step, shorter)
    steps.push(step)
  }
  checkUrgent(feed, steps.at(-1))
  return steps
}

function checkAgainst(lines: ReadonlyMap<string, string>, { file, puts, gone }: Step): void {
  const other = puts.find(({ id, line }) => lines.get(id) !== line)
  if (other) throw new Refusal('mixed', file, `${other.id} is not as the whole has it`)
  const there = gone.find((id) => lines.has(id))
  if (there) throw new Refusal('mixed', file, `${there} is gone, and the whole has it`)
}

function checkCovers(longer: Step, shorter: Step): void {
  const changed = new Set([...longer.puts.map(({ id }) => id), ...longer.gone])
  const left = [...shorter.puts.map(({ id }) => id), ...shorter.gone].find((id) => !changed.has(id))
  if (left) throw new Refusal('mixed', longer.file, `it leaves out ${left}, which changed since ${shorter.from}`)
}

function checkUrgent({ head }: Feed, longest: Step | undefined): void {
  const urgent = longest?.notes.findLast(({ severity }) => severity === 'correct-now')?.revision
  if (longest && urgent !== head.urgent)
    throw new Refusal(
      'mixed',
      'head.json',
      `it calls ${head.urgent ?? 'no revision'} urgent, its steps ${urgent ?? 'none'}`,
    )
}
