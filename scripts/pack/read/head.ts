import { sha256, toText } from './bytes.ts'
import { caps, mostAhead, mostPlain } from './caps.ts'
import { openEnvelope } from './envelope.ts'
import { type FeedFiles, readFile } from './feed-files.ts'
import { inflate, isGzip } from './inflate.ts'
import { readPayload } from './payload.ts'
import { Refusal } from './refusal.ts'
import { approversOf, type Root } from './root.ts'
import { type HeadPayload, head, headFile, type StampPayload, stamp } from './shapes.ts'

const file = 'head.json'

/** Which library counts, who says so, and what one of them said alone since. */
export type Head = HeadPayload & {
  /** Of the payload's bytes. */
  readonly hash: string
  readonly signedBy: readonly string[]
  readonly stamp: Stamp | undefined
}
export type Stamp = StampPayload & { readonly hash: string; readonly signedBy: readonly string[] }

/** Reads the head and its stamp, after what is known of the same feed. */
export async function readHead(files: FeedFiles, root: Root, now: number, known: Head | undefined): Promise<Head> {
  const stored = await readFile(files, file, caps.headBytes)
  const bytes = isGzip(stored) ? inflate(stored, caps.headBytes, file) : stored
  const signed = readPayload(headFile, bytes, file)
  const { payload, signedBy } = openEnvelope(signed.head, 'evenkeel/head', approversOf(root), file)
  const read = { ...readPayload(head, payload, file), hash: toText(sha256(payload)), signedBy }
  checkHead(read, root, now)
  checkAfter(read, known)
  const stamped = signed.stamp && openEnvelope(signed.stamp, 'evenkeel/stamp', { ...approversOf(root), needs: 1 }, file)
  const found: Stamp | undefined = stamped && {
    ...readPayload(stamp, stamped.payload, file),
    hash: toText(sha256(stamped.payload)),
    signedBy: stamped.signedBy,
  }
  if (found) checkStamp(found, read, now)
  if (known?.revision === read.revision) checkStampAfter(found, known.stamp)
  return { ...read, stamp: found }
}

/** Until when its approvers stand by it. */
export const validUntil = ({ expires, stamp: last }: Head): number => last?.expires ?? expires

function checkHead(read: HeadPayload, root: Root, now: number): void {
  if (read.feed !== root.id) throw new Refusal('wrong-feed', file, `it is of the feed ${read.feed}`)
  if (read.root > root.version)
    throw new Refusal('missing', `root.${read.root}.json`, 'the head was approved under it, and it is not there')
  if (read.issued > now + mostAhead)
    throw new Refusal('from-the-future', file, 'it was issued more than a day from now')
  if (read.count > caps.items) throw new Refusal('too-many', file, `${read.count} items`)
  checkObject(read.whole, 'the whole')
  for (const [from, ...object] of read.steps) checkObject(object, `the step from ${from}`)
  const froms = [read.revision, ...read.steps.map(([from]) => from)]
  if (froms.some((from, at) => at > 0 && from >= (froms[at - 1] ?? 0)))
    throw new Refusal('bad-shape', file, 'the steps do not go down from the revision')
  if (read.urgent !== undefined && read.urgent > read.revision)
    throw new Refusal('bad-shape', file, 'the revision that is urgent has yet to come')
}

function checkObject([hash, size, plain]: HeadPayload['whole'], what: string): void {
  if (plain > mostPlain(size))
    throw new Refusal('bomb', `o/${hash}`, `${what} has ${size} bytes, and ${plain} inflated`)
}

function checkAfter(read: Head | Omit<Head, 'stamp'>, known: Head | undefined): void {
  if (!known) return
  if (read.revision < known.revision)
    throw new Refusal('rollback', file, `revision ${read.revision} after revision ${known.revision}`)
  if (read.revision === known.revision && read.hash !== known.hash)
    throw new Refusal('equivocation', file, `there are two revisions ${read.revision}`)
}

function checkStamp(read: Stamp, of: Pick<Head, 'feed' | 'revision' | 'hash'>, now: number): void {
  if (read.feed !== of.feed) throw new Refusal('wrong-feed', file, `the stamp is of the feed ${read.feed}`)
  if (read.revision !== of.revision || read.head !== of.hash)
    throw new Refusal('mixed', file, 'the stamp is of another head')
  if (read.issued > now + mostAhead)
    throw new Refusal('from-the-future', file, 'the stamp was issued more than a day from now')
  const ids = read.holds.map(({ id }) => id)
  if (new Set(ids).size < ids.length) throw new Refusal('bad-shape', file, 'the stamp holds an item twice')
}

/** One may hold what others approved; to release it takes them all again. */
function checkStampAfter(read: Stamp | undefined, known: Stamp | undefined): void {
  if (!known) return
  if (!read) throw new Refusal('rollback', file, `stamp ${known.number} is gone`)
  if (read.number < known.number)
    throw new Refusal('rollback', file, `stamp ${read.number} after stamp ${known.number}`)
  if (read.number === known.number && read.hash !== known.hash)
    throw new Refusal('equivocation', file, `there are two stamps ${read.number} of revision ${read.revision}`)
  const held = new Map(read.holds.map(({ id, status }) => [id, status]))
  const released = known.holds.find(({ id, status }) => status !== held.get(id) && held.get(id) !== 'withdrawn')
  if (released) throw new Refusal('unheld', file, `the stamp releases ${released.id}, which takes a revision`)
}
