import type { Match } from './find-pattern.ts'
import { type Letters, lineAfter, lineBefore } from './letters.ts'
import { isOneValue } from './values.ts'

/**
 * Headings, list items and farewells have no full stop, and their words may as well stand in a sentence of the agent's own: theirs is a
 * line, or what is left of one behind a sentence. What was filled in at an edge of them is not known, but is one value.
 */
export function beginsAlone(match: Match, letters: Letters): boolean {
  if (hasStop(match)) return true
  const before = lineBefore(letters, match.from)
  return (isGap(match, 0) ? isOneValue(before) : isBegin(before)) && (!isGap(match, -1) || endsAlone(match, letters))
}

/** Nothing was written on behind it. */
export function endsAlone(match: Match, letters: Letters): boolean {
  const after = lineAfter(letters, match.to)
  return hasStop(match) || (isGap(match, -1) ? isOneValue(after) : /^\s*(?:$|\|)/.test(after))
}

const isGap = ({ pattern }: Match, at: 0 | -1): boolean => pattern.at(at)?.kind === 'gap'

function hasStop({ pattern }: Match): boolean {
  const last = pattern.findLast((token) => token.kind === 'words')
  return /[.!?…。！？]["'\])）」』]*$/.test(last?.letters ?? '')
}

/** A line, a cell or a sentence begins here, behind a bullet or a number. */
const isBegin = (before: string): boolean => /(?:^|[.!?…。！？|]|^\s*\d+[)、])[^\p{L}\p{N}]*$/u.test(before)
