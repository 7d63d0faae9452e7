import { parseArgs } from 'node:util'
import { isCount, notCount } from './count.ts'
import { stampFeed } from './feed/stamp-feed.ts'
import { isName, notName } from './name.ts'
import { type Outcome, tooMuch, wrongUse } from './outcome.ts'

export const holdUsage = `hold FEED ID --reason TEXT --decides NAME [--withdraw] [--keys FOLDER|FILE] [--days N]
    Stops an item at once, with one approver's key alone: held until somebody decides, or withdrawn for good.
    To release it takes a revision.
    --keys   who signs; FEED.keys if it is not said
    --days   how long the revision counts from now on; 30 if it is not said`

export async function hold(words: readonly string[], now: number): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      reason: { type: 'string' },
      decides: { type: 'string' },
      withdraw: { type: 'boolean', default: false },
      keys: { type: 'string' },
      days: { type: 'string', default: '30' },
    },
  })
  const [folder, id, ...others] = positionals
  const { reason, decides, withdraw, keys, days } = values
  if (folder === undefined) return wrongUse(holdUsage, 'FEED is missing.')
  if (id === undefined) return wrongUse(holdUsage, 'ID is missing.')
  if (others.length > 0) return wrongUse(holdUsage, tooMuch(others))
  if (!reason) return wrongUse(holdUsage, '--reason TEXT is missing.')
  if (!decides) return wrongUse(holdUsage, '--decides NAME is missing.')
  if (!isName(reason, 500)) return wrongUse(holdUsage, notName('--reason', 500))
  if (!isName(decides, 100)) return wrongUse(holdUsage, notName('--decides', 100))
  if (!isCount(days)) return wrongUse(holdUsage, notCount('--days'))
  const status = withdraw ? 'withdrawn' : 'held'
  return stampFeed({ folder, keys, days: Number(days), hold: { id, status, reason, decides, since: now } }, now)
}
