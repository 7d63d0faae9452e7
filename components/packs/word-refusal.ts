import type { LinkRefusal } from '../../lib/packs/link.ts'
import type { NoAnswer } from '../../lib/sync/orders.ts'
import type { SyncRefusal } from '../../lib/sync/sync-pack.ts'
import type { WordKey } from '../../lib/words/en.ts'
import type { PackWords } from '../../lib/words/pack-words.ts'
import type { PackWordKey } from '../../lib/words/packs-en.ts'

/** Why a pack was not taken, and what to do, in the agent's words: many causes are one to whoever reads them. */
export const wordPackRefusal = (why: string, say: PackWords['say']): string =>
  say(isKnown(why) ? refusals[why] : 'refusal.other')

type Known = SyncRefusal['kind'] | LinkRefusal['kind'] | NoAnswer['kind'] | 'folder' | 'already' | 'by-policy'

const isKnown = (why: string): why is Known => Object.hasOwn(refusals, why)

const refusals: Readonly<Record<Known, WordKey | PackWordKey>> = {
  'not-a-link': 'refusal.not-a-link',
  'not-https': 'refusal.not-https',
  'with-credentials': 'refusal.with-credentials',
  'with-query': 'refusal.not-a-link',
  'bad-fragment': 'refusal.cut-short',

  unreachable: 'refusal.unreachable',
  'no-answer': 'refusal.unreachable',
  missing: 'refusal.no-pack',
  'too-large': 'refusal.too-large',
  stopped: 'refusal.stopped',

  'not-a-feed': 'refusal.no-pack',
  'not-canonical': 'refusal.content',
  'newer-format': 'refusal.newer-format',
  'bad-shape': 'refusal.content',
  'too-many': 'refusal.too-large',
  'wrong-type': 'refusal.no-pack',

  'not-approved': 'refusal.not-approved',
  'weak-key': 'refusal.other',
  'wrong-publisher': 'refusal.other-publisher',
  'wrong-feed': 'refusal.other-publisher',

  rollback: 'refusal.older',
  skipped: 'refusal.other',
  equivocation: 'refusal.two-versions',
  unheld: 'refusal.lets-out',
  'from-the-future': 'refusal.clock',

  altered: 'refusal.altered',
  mixed: 'refusal.altered',
  bomb: 'refusal.too-large',
  'out-of-order': 'refusal.content',
  'bad-item': 'refusal.content',
  sealed: 'refusal.sealed',

  full: 'db.full',
  newer: 'db.newer',
  unreadable: 'db.unreadable',

  folder: 'refusal.folder',
  already: 'refusal.already',
  'by-policy': 'refusal.by-policy',
}
