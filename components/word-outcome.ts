import type { Outcome } from '../lib/sidebar/sidebar.ts'
import type { WordKey } from '../lib/words/en.ts'
import type { Words } from '../lib/words/words.ts'
import { undoKeys } from './undo-keys.ts'
import { wordGuard } from './word-guard.ts'

/** What is said here; a blank that is still open is spoken of by its own name. */
export type SaidOutcome = Exclude<Outcome, { kind: 'unfilled' }>

/** What became of it, in one sentence. */
export function wordOutcome(outcome: SaidOutcome, now: number, words: Words): string {
  const { say } = words
  switch (outcome.kind) {
    case 'barred':
    case 'expired':
      return wordGuard(outcome.guard, now, words)
    case 'refused':
      return outcome.why === 'too-long' ? say('outcome.tooLong', { over: outcome.over }) : say(refusals[outcome.why])
    case 'not-undone':
      return say(notUndone[outcome.why], { keys: undoKeys })
    default:
      return say(others[outcome.kind])
  }
}

type Why<Kind> = Extract<Outcome, { kind: Kind }> extends { readonly why: infer W } ? W : never
type Table<Key extends string> = Readonly<Record<Key, WordKey>>

const refusals: Table<Exclude<Why<'refused'>, 'too-long'>> = {
  'no-field': 'outcome.noField',
  'field-gone': 'outcome.fieldGone',
  'not-taken': 'outcome.notTaken',
  'not-allowed': 'outcome.notAllowed',
  'read-only': 'outcome.readOnly',
  disabled: 'outcome.disabled',
  'ticket-changed': 'outcome.ticketChanged',
}

const notUndone: Table<Why<'not-undone'>> = {
  'field-gone': 'outcome.undoGone',
  'changed-since': 'outcome.undoChanged',
  'not-taken': 'outcome.undoNotTaken',
  'nothing-left': 'outcome.undoNeedless',
}

const others: Table<Exclude<SaidOutcome['kind'], 'refused' | 'not-undone' | 'barred' | 'expired'>> = {
  inserted: 'outcome.inserted',
  'inserted-plain': 'outcome.insertedPlain',
  'inserted-unchecked': 'outcome.insertedUnchecked',
  changed: 'outcome.changed',
  undone: 'outcome.undone',
  replaced: 'outcome.replaced',
  'not-replaced': 'outcome.notReplaced',
  'for-colleagues': 'outcome.forColleagues',
  'for-customer': 'outcome.forCustomer',
  copied: 'outcome.copied',
  'no-copy': 'outcome.noCopy',
  'ticket-changed': 'outcome.ticketChanged',
  empty: 'outcome.empty',
  superseded: 'outcome.superseded',
}

export type Tone = 'good' | 'yours' | 'refused'

/** What needs nothing more, what is the agent's to do or check, what did not happen. */
export const toneOf = ({ kind }: Outcome): Tone => tones[kind]

const tones: Readonly<Record<Outcome['kind'], Tone>> = {
  inserted: 'good',
  'inserted-plain': 'good',
  undone: 'good',
  copied: 'good',
  replaced: 'good',
  'not-replaced': 'yours',
  'inserted-unchecked': 'yours',
  changed: 'yours',
  unfilled: 'yours',
  empty: 'yours',
  'ticket-changed': 'yours',
  'for-customer': 'yours',
  superseded: 'yours',
  'for-colleagues': 'refused',
  barred: 'refused',
  expired: 'yours',
  'not-undone': 'yours',
  refused: 'refused',
  'no-copy': 'refused',
}
