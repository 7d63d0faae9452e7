import { blankKinds, incidentStages, slots } from '../../../lib/replies/item.ts'
import { channels, incidentTypes, promptStages, stages } from '../../../lib/replies/pack-item.ts'
import { statuses, whenExpired } from '../../../lib/replies/standing.ts'
import { isMoment, momentWords } from './instants.ts'

const oneOf = (values: readonly string[]) => `must be one of ${values.join(', ')}`
const list = 'must be a list: [one, two]'
const kinds = ['reply', 'snippet', 'fact', 'prompt', 'contact', 'incident']
const stagesOf: Readonly<Record<string, readonly string[]>> = { prompt: promptStages, incident: stages }

/** What a field takes, by its name. */
const wordsOf: Readonly<Record<string, string>> = {
  kind: oneOf(kinds),
  lang: 'must be a language tag, such as en, da or zh-Hans',
  status: oneOf(statuses),
  whenExpired: oneOf(whenExpired),
  audience: oneOf(['customer', 'internal']),
  slot: oneOf(slots),
  channel: oneOf(channels),
  type: oneOf(incidentTypes),
  state: 'must be { known: 30 days }, or { unknown: the wording while nobody knows }',
  verified: 'must be true or false',
  required: 'must be true or false',
  publicLink: 'must begin with https://',
  statusLink: 'must begin with https://',
  body: 'must have between 1 and 20,000 characters',
  shortcut: 'must be one word of up to 32 characters',
  id: 'must be made of letters, digits and . _ : -, up to 120 of them',
  translates: 'must be the id of another item',
  tags: list,
  aliases: list,
  phrases: list,
  keyDates: 'must be a list: [{ label: Shop opens, at: 2026-11-20 }]',
  approvals: 'must be a list: [{ by: Anna Berg, at: 2026-11-20 }]',
}

/** What to write where something does not fit; `value` is what stands there. */
export function whatFits(kind: string, field: readonly string[], value: unknown): string {
  const name = field.at(-1) ?? ''
  if (isMoment(field)) return momentWords
  if (name === 'stage') return oneOf(stagesOf[kind] ?? incidentStages)
  if (name === 'kind' && field[0] === 'blanks') return oneOf(blankKinds)
  if (wordsOf[name]) return wordsOf[name]
  if (typeof value === 'number' || typeof value === 'boolean') return `must be a text: put it in quotes, "${value}"`
  return 'must be a text, on one line and not too long, without tabs and signs that turn the direction of text'
}
