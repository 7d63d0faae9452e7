import * as v from 'valibot'
import { ok, type Result, refuse } from '../base/result.ts'
import { id, lang, line, note, replyFields, snippetFields } from './item-fields.ts'
import { channels, incidentTypes, type PackItem, promptStages, stages } from './pack-item.ts'
import { asProblem, fieldsWithHtml, type ItemProblem, textsIn } from './parse-item.ts'
import { statuses, whenExpired } from './standing.ts'

/** Whole seconds since 1970, until the year 9999: milliseconds that somebody took for seconds are refused. */
export const instant = v.pipe(v.number(), v.check(isSecond))
const httpsLink = v.pipe(line(2_000), v.check(isHttps))

const standing = {
  status: v.picklist(statuses),
  hold: v.optional(v.strictObject({ reason: line(500), decides: line(100), since: instant })),
  owner: v.optional(line(100)),
  approvals: v.pipe(v.array(v.strictObject({ by: line(100), at: instant })), v.maxLength(16)),
  validFrom: v.optional(instant),
  validUntil: v.optional(instant),
  whenExpired: v.optional(v.picklist(whenExpired)),
}

const packItem = v.variant('kind', [
  v.strictObject({ ...replyFields, ...standing }),
  v.strictObject({ ...snippetFields, ...standing }),
  v.strictObject({
    kind: v.literal('fact'),
    id,
    lang,
    title: line(200),
    state: v.union([v.strictObject({ known: line(500) }), v.strictObject({ unknown: line(500) })]),
    asOf: instant,
    ...standing,
  }),
  v.strictObject({
    kind: v.literal('prompt'),
    id,
    lang,
    stage: v.picklist(promptStages),
    advice: note,
    ask: v.optional(note),
    phrases: v.pipe(v.array(note), v.maxLength(9)),
    ...standing,
  }),
  v.strictObject({
    kind: v.literal('contact'),
    id,
    lang,
    title: line(200),
    channel: v.picklist(channels),
    address: line(500),
    hours: v.optional(line(200)),
    need: v.optional(line(200)),
    ...standing,
  }),
  v.strictObject({
    kind: v.literal('incident'),
    id,
    lang,
    title: line(200),
    type: v.picklist(incidentTypes),
    stage: v.picklist(stages),
    verified: v.boolean(),
    publicLink: v.optional(httpsLink),
    statusLink: v.optional(httpsLink),
    nextUpdate: v.optional(instant),
    keyDates: v.pipe(v.array(v.strictObject({ label: line(100), at: instant })), v.maxLength(50)),
    decides: v.optional(line(100)),
    specialCases: v.optional(note),
    ...standing,
  }),
])

/** Reads one item of a pack, strictly: what is signed is taken as it stands or not at all. */
export function parsePackItem(input: unknown): Result<PackItem, readonly ItemProblem[]> {
  const inherited = namesOfObjects(input)
  if (inherited) return refuse([{ kind: 'unknown-field', field: [inherited] }])
  const parsed = v.safeParse(packItem, input)
  if (!parsed.success) return refuse(parsed.issues.map(asProblem))
  const value = parsed.output as PackItem
  const problems = [...fieldsWithSpace(input), ...fieldsWithHtml(value), ...holdProblems(value)]
  return problems.length > 0 ? refuse(problems) : ok(value)
}

/**
 * A field that every object has, such as `__proto__` or `constructor`, anywhere inside: a schema that asks with `in` takes it for one
 * of its own. Gives its name.
 */
function namesOfObjects(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined
  for (const [name, value] of Object.entries(input)) {
    if (!Array.isArray(input) && name in Object.prototype) return name
    const inside = namesOfObjects(value)
    if (inside) return inside
  }
  return undefined
}

/** An import takes away the space around a text; what is signed has none, so that what is kept is what was signed. */
const fieldsWithSpace = (input: unknown): ItemProblem[] =>
  textsIn(input)
    .filter(({ field, text }) => field[0] !== 'body' && text !== text.trim())
    .map(({ field }) => ({ kind: 'wrong-value', field }))

/** Who holds says why, and what is approved is not held. */
function holdProblems({ status, hold }: PackItem): ItemProblem[] {
  if ((status === 'approved') === (hold === undefined)) return []
  return [{ kind: hold ? 'unknown-field' : 'missing-field', field: ['hold'] }]
}

function isSecond(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= 253_402_300_799
}

function isHttps(text: string): boolean {
  return URL.parse(text)?.protocol === 'https:'
}
