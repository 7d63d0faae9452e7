import { makeStamp } from '../../../lib/packs/make-stamp.ts'
import { seal, writeHeadFile } from '../../../lib/packs/sign.ts'
import type { StampHold } from '../../../lib/packs/stamp.ts'
import { failed, type Outcome } from '../outcome.ts'
import { inflate, isGzip } from '../read/inflate.ts'
import { changeFeed } from './change-feed.ts'
import { checkBefore } from './check-before.ts'
import { keysBeside, writeFiles } from './feed-folder.ts'
import { type Keyring, readKeyring } from './keyring.ts'
import { type OutThere, openPublished } from './open-published.ts'
import { refusalWords } from './refusal-words.ts'

/** What one approver says alone: that a revision still counts, and what of it is not to be sent. */
export type Saying = {
  readonly folder: string
  readonly keys: string | undefined
  readonly days: number
  readonly hold: StampHold | undefined
}

export async function stampFeed(saying: Saying, now: number): Promise<Outcome> {
  const { folder, keys = keysBeside(folder), hold } = saying
  const ring = await readKeyring(keys, folder)
  if (!ring.ok) return failed(ring.refusal)
  const there = await openPublished(folder, ring.value.sealKey, now)
  if (!there.ok) return failed(refusalWords(there.refusal, folder))
  if (hold && !there.value.published.lines.has(hold.id))
    return failed(`There is no item “${hold.id}” in this feed. Nothing was written.`)
  return sign({ ...saying, keys }, there.value, ring.value, now)
}

async function sign(
  { folder, keys, days, hold }: Saying,
  out: OutThere,
  { people, sealKey }: Keyring,
  now: number,
): Promise<Outcome> {
  const { state, taken } = out
  const signer = people.find(({ member }) => state.root.approve.members.includes(member.id))
  if (!signer) return failed(`None of the feed’s approvers has a key in ${keys}. Nothing was written.`)
  const before = taken.stamp?.stamp.holds ?? []
  if (hold?.status === 'held' && before.some(({ id, status }) => id === hold.id && status === 'withdrawn'))
    return failed(`${hold.id} is withdrawn already, which is more than held. Nothing was written.`)
  const holds = hold ? [...before.filter(({ id }) => id !== hold.id), hold] : before
  // Whoever holds something does not take back what was said of the rest.
  const expires = Math.max(now + days * 86_400, (taken.stamp?.stamp ?? taken.head).expires)
  const made = makeStamp(taken, holds, { issued: now, expires })
  if (!made.ok) return failed(`No reader would take it: ${JSON.stringify(made.refusal)}. Nothing was written.`)
  const stamp = await seal('evenkeel/stamp', made.value, [signer.signer])
  const files = new Map([['head.json', await writeHeadFile(headIn(taken.file), stamp)]])
  const fault = await checkBefore(files, folder, sealKey, now)
  if (fault) return failed(`What was made does not read as it should. ${fault}. Nothing was written.`)
  const busy = await changeFeed(folder, taken.file, () => writeFiles(folder, files))
  if (busy) return failed(busy)
  const count = holds.length === 1 ? 'one item' : `${holds.length} items`
  const what = hold ? `${hold.id} is ${hold.status} from now on` : `Revision ${taken.head.revision} counts`
  const until = new Date(expires * 1000).toISOString().slice(0, 10)
  return {
    code: 0,
    words: `${what}, signed by ${signer.member.name} and valid until ${until}. The stamp holds ${count}.`,
  }
}

/** The envelope that the approvers signed, as it is out there. */
function headIn(file: Uint8Array) {
  const text = isGzip(file) ? inflate(file, 100_000, 'head.json') : file
  return JSON.parse(Buffer.from(text).toString()).head
}
