import * as v from 'valibot'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Instant } from '../replies/standing.ts'
import type { Bytes } from './bytes.ts'
import { readFields } from './canonical-json.ts'
import { caps } from './caps.ts'
import { type Envelope, envelope, type PayloadType, readEnvelope, type Signers, verify } from './envelope.ts'
import { inflate, isGzip } from './gzip.ts'
import { hashOf } from './hash.ts'
import { type Head, readHead } from './head.ts'
import type { TakenStamp } from './pack-state.ts'
import type { PackRefusal } from './refusal.ts'
import { namesOf, type Root, rootFile, signersOf } from './root.ts'
import { readStamp, type Stamp } from './stamp.ts'

const headFields = v.strictObject({ head: envelope, stamp: v.optional(envelope) })
const file = 'head.json'

/** What stands in `head.json`, approved by those whom a root names. */
export type ReadHead = {
  readonly head: Head
  readonly headHash: string
  /** The names of those who have signed the head. */
  readonly approvedBy: readonly string[]
  readonly stamp?: TakenStamp
}

/** Whether it fits what was here before is another question. `missing` names a root that it asks for and that is newer than this one. */
export async function readHeadFile(
  bytes: Bytes,
  feed: string,
  root: Root,
  now: Instant,
  subtle: SubtleCrypto,
): Promise<Result<ReadHead, PackRefusal>> {
  const fields = await readEnvelopes(bytes)
  if (!fields.ok) return fields
  const opened = await open(fields.value.head, 'evenkeel/head', signersOf(root, 'approve'), readHead, subtle)
  if (!opened.ok) return opened
  const { said: read, hash: headHash, by } = opened.value
  const head: ReadHead = { head: read, headHash, approvedBy: namesOf(root, by) }
  const refusal = notOurs(head.head, feed, now) ?? withoutRoot(head.head, root)
  if (refusal) return refuse(refusal)
  if (!fields.value.stamp) return ok(head)
  // One approver is enough: a stamp can only block, and say that what was approved still counts.
  const stamp = await open(fields.value.stamp, 'evenkeel/stamp', signersOf(root, 'approve', 1), readStamp, subtle)
  if (!stamp.ok) return stamp
  const { said, hash } = stamp.value
  const misfit = notOurs(said, feed, now) ?? notOfHead(said, head)
  return misfit ? refuse(misfit) : ok({ ...head, stamp: { stamp: said, hash } })
}

/** What `head.json` holds, nothing of it verified. It is stored as gzip, a fifth smaller, unless the host unpacks it on the way. */
export async function readEnvelopes(bytes: Bytes): Promise<Result<v.InferOutput<typeof headFields>, PackRefusal>> {
  const plain = isGzip(bytes) ? await inflate(bytes, caps.head) : ok(bytes)
  return plain.ok ? readFields(headFields, file, plain.value) : refuse({ kind: plain.refusal, file })
}

type Opened<Said> = { readonly said: Said; readonly hash: string; readonly by: ReadonlySet<string> }

/** Reads a payload once enough have signed it. */
async function open<Said>(
  sealed: Envelope,
  type: PayloadType,
  signers: Signers,
  readPayload: (payload: Bytes) => Result<Said, PackRefusal>,
  subtle: SubtleCrypto,
): Promise<Result<Opened<Said>, PackRefusal>> {
  const opened = readEnvelope(type, file, sealed)
  if (!opened.ok) return opened
  const verified = await verify(opened.value, signers, subtle)
  if (!verified.ok) return verified
  const { payload, by } = verified.value
  const said = readPayload(payload)
  return said.ok ? ok({ said: said.value, hash: await hashOf(subtle, payload), by }) : said
}

type Said = { readonly feed: string; readonly issued: Instant }

function notOurs(said: Said, feed: string, now: Instant): PackRefusal | undefined {
  if (said.feed !== feed) return { kind: 'wrong-feed', file }
  return said.issued > now + caps.ahead ? { kind: 'from-the-future', file, issued: said.issued } : undefined
}

const withoutRoot = (head: Head, { version }: Root): PackRefusal | undefined =>
  head.root > version ? { kind: 'missing', file: rootFile(version + 1) } : undefined

const notOfHead = (stamp: Stamp, { head, headHash }: ReadHead): PackRefusal | undefined =>
  stamp.revision === head.revision && stamp.head === headHash ? undefined : { kind: 'mixed', file }
