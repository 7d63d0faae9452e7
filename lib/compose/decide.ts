import { type Asked, type Condition, keyOf, type Test } from './condition.ts'
import { isKnownName } from './markers.ts'
import { type Filling, ownValue } from './slot.ts'
import { type Block, contentsOf, type Inline, isSwitch, type Switch } from './tree.ts'

/** Which parts of a body are said. */
export type Decisions = ReadonlyMap<Switch, Decision>

export type Decision = {
  /** The branch that is said. Absent if none is, or nobody knows yet. */
  readonly taken: number | undefined
  /** What the agent was or is asked for it, in order. */
  readonly questions: readonly Question[]
}

/** A value that nobody knows is asked for, and is never taken for a no. */
export type Question = {
  /** Under which the answer is kept among the fills. */
  readonly name: string
  readonly asked: Asked
  readonly answer: 'yes' | 'no' | undefined
}

/** Under which the agent's wish for an optional part is kept among the fills: two of the same label are one wish. */
export const optionalName = (label: string): string => `optional:${label}`

export function decideAll(blocks: readonly Block[], filling: Filling): Decisions {
  const decisions = new Map<Switch, Decision>()
  for (const part of switchesIn(blocks)) decisions.set(part, decide(part, filling))
  return decisions
}

function decide(part: Switch, filling: Filling): Decision {
  if (part.kind === 'optional') {
    const wanted = ownValue(filling.fills, optionalName(part.label)) === 'yes'
    return { taken: wanted ? 0 : undefined, questions: [] }
  }
  const questions: Question[] = []
  for (const [at, { when }] of part.branches.entries()) {
    const holds = when === undefined || weigh(when, filling, questions)
    if (holds === undefined) return { taken: undefined, questions }
    if (holds) return { taken: at, questions }
  }
  return { taken: undefined, questions }
}

/** Undefined as long as it depends on what nobody knows; the first such question is then the last of `questions`. */
function weigh({ join, tests }: Condition, filling: Filling, questions: Question[]): boolean | undefined {
  const decisive = join === 'or'
  const asked = tests.map((test) => askOf(test, filling))
  const decided = asked.findIndex(({ holds }) => holds === decisive)
  const open = decided >= 0 ? -1 : asked.findIndex(({ holds }) => holds === undefined)
  const last = decided >= 0 ? decided : open >= 0 ? open : asked.length - 1
  for (const { question } of asked.slice(0, last + 1))
    if (question && (question.answer !== undefined || question === asked[open]?.question)) questions.push(question)
  if (decided >= 0) return decisive
  return open >= 0 ? undefined : !decisive
}

type Weighed = { readonly holds: boolean | undefined; readonly question: Question | undefined }

function askOf(test: Test, filling: Filling): Weighed {
  const told = answerFrom(test, filling)
  if (told !== undefined) return { holds: told !== test.not, question: undefined }
  const name = keyOf(test)
  const said = ownValue(filling.fills, name)
  const answer = said === 'yes' || said === 'no' ? said : undefined
  const holds = answer === undefined ? undefined : (answer === 'yes') !== test.not
  return { holds, question: { name, asked: test, answer } }
}

/** What the page or an earlier fill already tells. */
function answerFrom(asked: Asked, { known, fills }: Filling): boolean | undefined {
  if (!isKnownName(asked.name)) return known[asked.name]
  const value = ownValue(fills, asked.name)?.trim() || known[asked.name]?.trim()
  if (!value) return undefined
  if (asked.asks === 'is') return true
  return asked.asks === 'equals' ? value === asked.text.trim() : value.includes(asked.text)
}

function* switchesIn(blocks: readonly Block[]): Generator<Switch> {
  for (const block of blocks) {
    if (isSwitch(block)) {
      yield block
      for (const content of contentsOf(block)) yield* switchesIn(content)
    } else if (block.kind === 'list') for (const item of block.items) yield* switchesIn(item)
    else if (block.kind === 'quote') yield* switchesIn(block.blocks)
    else if (block.kind === 'code') yield* switchesAmong(block.inlines)
    else if (block.kind === 'table') for (const { inlines } of block.rows.flat(2)) yield* switchesAmong(inlines)
    else if (block.kind !== 'rule') for (const { inlines } of block.sentences) yield* switchesAmong(inlines)
  }
}

function* switchesAmong(inlines: readonly Inline[]): Generator<Switch> {
  for (const inline of inlines) {
    if (isSwitch(inline)) {
      yield inline
      for (const content of contentsOf(inline)) yield* switchesAmong(content)
    } else if ('inlines' in inline) yield* switchesAmong(inline.inlines)
  }
}

/** What a switch says now: nothing, or one of its branches. */
export function saidOf<Part extends Block | Inline>(
  part: Switch & { readonly kind: 'optional' | 'if' },
  decisions: Decisions,
): readonly Part[] {
  const taken = decisions.get(part)?.taken
  const content =
    taken === undefined ? undefined : part.kind === 'optional' ? part.content : part.branches[taken]?.content
  return (content ?? []) as readonly Part[]
}
