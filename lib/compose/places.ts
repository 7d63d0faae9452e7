import { type Decisions, type Question, saidOf } from './decide.ts'
import type { Marker } from './markers.ts'
import { type Block, type Inline, isSwitch } from './tree.ts'

/** What the agent may be asked for: a marker, or whether a condition holds. */
export type Place = Marker | Question

/** Everything that is asked for what is said, in reading order. */
export function* placesIn(
  blocks: readonly Block[],
  decisions: Decisions,
  leftOut: ReadonlySet<number>,
): Generator<Place> {
  for (const block of blocks) {
    if (isSwitch(block)) {
      yield* decisions.get(block)?.questions ?? []
      yield* placesIn(saidOf<Block>(block, decisions), decisions, leftOut)
    } else if (block.kind === 'list') for (const item of block.items) yield* placesIn(item, decisions, leftOut)
    else if (block.kind === 'quote') yield* placesIn(block.blocks, decisions, leftOut)
    else if (block.kind === 'code') yield* placesAmong(block.inlines, decisions)
    else if (block.kind !== 'rule')
      for (const { id, inlines } of block.kind === 'table' ? block.rows.flat(2) : block.sentences)
        if (!leftOut.has(id)) yield* placesAmong(inlines, decisions)
  }
}

/** The same for a sentence's pieces. */
export function* placesAmong(inlines: readonly Inline[], decisions: Decisions): Generator<Place> {
  for (const inline of inlines) {
    if (isSwitch(inline)) {
      yield* decisions.get(inline)?.questions ?? []
      yield* placesAmong(saidOf<Inline>(inline, decisions), decisions)
    } else if (inline.kind === 'marker') yield inline.marker
    else if ('inlines' in inline) {
      if (inline.kind === 'link') for (const part of inline.href) if (typeof part !== 'string') yield part
      yield* placesAmong(inline.inlines, decisions)
    }
  }
}
