import { lineAt } from '../base/line-at.ts'
import type { Result } from '../base/result.ts'
import { nestPieces, type Part } from './nest-pieces.ts'
import type { BodyProblem } from './problem.ts'
import { readMarkers } from './read-markers.ts'
import { Stop } from './stop.ts'

// Deeper than any letter goes. Some thousand levels on one line would cost a minute to read, and then the stack.
const tooDeep = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){20}/m
/**
 * Lines, and signs that the Markdown library may look at again for each other one: ten thousand of them hold the browser up
 * for seconds. A long article has some hundred.
 */
const signs = /\*+|_+|`+|[[|<\\]|\n/g
const mostSigns = 1_000

/** Liquid's part of the reading. Throws `Stop` at what must not come before the Markdown library at all, too. */
export function readParts(written: string): readonly Part[] {
  const source = written.replaceAll(/\r\n?/g, '\n')
  // Words for what is hidden from Markdown are made of these; no text may hold them.
  const forbidden = source.search(/[\uFDD0-\uFDEF]/)
  if (forbidden >= 0) throw new Stop({ kind: 'forbidden-character', line: lineAt(source, forbidden) })
  const deep = source.search(tooDeep)
  if (deep >= 0) throw new Stop({ kind: 'not-yet', what: '> > > >', line: lineAt(source, deep) })
  let count = 0
  const pieces = orStop(readMarkers(source))
  for (const piece of pieces) {
    count += piece.kind === 'text' ? (piece.text.match(signs)?.length ?? 0) : 1
    if (count > mostSigns) throw new Stop({ kind: 'too-many-signs', most: mostSigns, line: piece.line })
  }
  return orStop(nestPieces(pieces))
}

function orStop<Value>(result: Result<Value, BodyProblem>): Value {
  if (!result.ok) throw new Stop(result.refusal)
  return result.value
}
