import { parseBody } from '../../../lib/compose/parse-body.ts'
import { snippetsAmong } from '../../../lib/compose/snippet.ts'
import type { Snippet } from '../../../lib/replies/item.ts'
import { snippet } from '../item.ts'
import { type Hostile, someHostileBodies } from './bodies.ts'
import { agentSays, isTaken, isTakenAsLine, replySaying } from './library.ts'

/** Letters that hold many hostile bodies each, every one a snippet and so read for itself. */
export type HostileLetters = {
  /** What a library file holds. */
  readonly items: readonly object[]
  /** By which each letter is found, and what the agent types into it. */
  readonly letters: readonly { readonly shortcut: string; readonly typed: string }[]
  readonly bodies: number
}

/** So many bodies make a letter. */
const together = 12

export function hostileLetters(some: readonly Hostile[]): HostileLetters {
  const bodies = some.filter(isTaken)
  const lines = some.filter(isTakenAsLine).map(({ line }) => line)
  const lineFor = (at: number): string => lines[at % lines.length] ?? '<'
  const snippets = bodies.map((hostile, at) => ({
    ...replySaying(lineFor(at), hostile),
    kind: 'snippet',
    slot: 'explain',
  }))
  const letters = inLetters(bodies)
  const replies = letters.map((parts, at) => ({
    ...replySaying(lineFor(at * 5), { id: `letter-${at}`, body: bodyOf(parts) }),
    shortcut: shortcutOf(at),
  }))
  return {
    items: [...snippets, ...replies],
    letters: letters.map((_, at) => ({ shortcut: shortcutOf(at), typed: some[(at * 11) % some.length]?.line ?? '<' })),
    bodies: bodies.length,
  }
}

const shortcutOf = (at: number): string => `letter${at}x`

/** Hello to whoever the page says, what the agent types, and the bodies. */
const bodyOf = (parts: readonly Hostile[]): string =>
  [
    `Hi {{ customer.first_name }}, [look](https://a.example/?q={{ ${agentSays} }}&n={{ customer.name }}): {{ ${agentSays} }}`,
    ...parts.map(({ id }) => `{% render "${id}" %}`),
  ].join('\n\n')

function inLetters(bodies: readonly Hostile[]): Hostile[][] {
  const letters: Hostile[][] = []
  for (let at = 0; at < bodies.length; at += together) letters.push(...readable(bodies.slice(at, at + together)))
  return letters
}

/** Halved until each can be read: two may both say where the cursor goes, or be too long together. */
function readable(parts: readonly Hostile[]): Hostile[][] {
  const snippets: Snippet[] = parts.map(({ id, body }) => snippet({ id, body }))
  if (parts.length === 1 || parseBody(bodyOf(parts), 'en', snippetsAmong(snippets)).ok) return [[...parts]]
  const half = Math.ceil(parts.length / 2)
  return [...readable(parts.slice(0, half)), ...readable(parts.slice(half))]
}

/** In a quick run so many bodies, in a full one all of them. */
export const hostileSample = (): readonly Hostile[] => someHostileBodies(160)
