import * as v from 'valibot'
import { caps } from './caps.ts'
import type { PackLine } from './object.ts'
import { Refusal } from './refusal.ts'
import { readJson } from './strict-json.ts'

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const edits = v.pipe(v.array(v.strictTuple([place, place, v.string()])), v.minLength(1), v.maxLength(caps.edits))
const editedItem = v.looseObject({ id: v.string(), body: edits })
export type Edits = v.InferOutput<typeof edits>

/** The body that an item has after these edits; undefined where they can't be of what is known. */
export type BodyAfter = (id: string, edits: Edits) => string | undefined

/** An item's line with its body in the place of the edits; any other line as it is. */
export function fillBody(line: string, file: string, where: string, bodyAfter: BodyAfter): string {
  // Most lines have none, and only a list begins so.
  if (!line.includes('"body":[')) return line
  const value = readJson(line, file, where)
  if (!v.is(editedItem, value)) return line
  const body = bodyAfter(value.id, value.body)
  if (body === undefined) throw new Refusal('mixed', file, `${where}its edits do not fit ${value.id}`)
  return JSON.stringify({ ...value, body })
}

/** For a reader who has the revision before. */
export function editing(items: readonly PackLine[]): BodyAfter {
  const bodies = bodiesOf(items)
  return (id, edits) => {
    const body = bodies.get(id)
    if (body === undefined || !standApart(edits) || edits.some((edit) => endOf(edit) > body.length)) return undefined
    // From the end, so that no edit moves the place of another.
    return edits.reduceRight((text, [at, drop, put]) => text.slice(0, at) + put + text.slice(at + drop), body)
  }
}

/** For somebody who has what comes out: what is put in has to stand there. What went can't be seen any more. */
export function edited(items: readonly PackLine[]): BodyAfter {
  const bodies = bodiesOf(items)
  return (id, edits) => {
    const body = bodies.get(id)
    let moved = 0
    const stands = edits.every(([at, drop, put]) => {
      const start = at + moved
      moved += put.length - drop
      return body?.startsWith(put, start)
    })
    return stands && standApart(edits) ? body : undefined
  }
}

/** In order, and none reaches into the next. */
function standApart(edits: Edits): boolean {
  const ends = [0, ...edits.map(endOf)]
  return edits.every(([at], n) => at >= (ends[n] ?? 0))
}

const endOf = ([at, drop]: Edits[number]): number => at + drop

const bodiesOf = (items: readonly PackLine[]): ReadonlyMap<string, string> =>
  new Map(items.flatMap(({ id, item }) => ('body' in item ? [[id, item.body] as const] : [])))
