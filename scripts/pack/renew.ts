import { parseArgs } from 'node:util'
import { isCount, notCount } from './count.ts'
import { stampFeed } from './feed/stamp-feed.ts'
import { type Outcome, tooMuch, wrongUse } from './outcome.ts'

export const renewUsage = `renew FEED [--keys FOLDER|FILE] [--days N]
    Says, with one approver's key alone, that the revision that is out still counts: for 30 days if it is not said.`

export async function renew(words: readonly string[], now: number): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { keys: { type: 'string' }, days: { type: 'string', default: '30' } },
  })
  const [folder, ...others] = positionals
  if (folder === undefined) return wrongUse(renewUsage, 'FEED is missing.')
  if (others.length > 0) return wrongUse(renewUsage, tooMuch(others))
  if (!isCount(values.days)) return wrongUse(renewUsage, notCount('--days'))
  return stampFeed({ folder, keys: values.keys, days: Number(values.days), hold: undefined }, now)
}
