import * as v from 'valibot'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Instant } from '../replies/standing.ts'
import type { Bytes } from './bytes.ts'
import { readFields } from './canonical-json.ts'
import { caps } from './caps.ts'
import { type Envelope, envelope, readEnvelope, verify } from './envelope.ts'
import { inflate, isGzip } from './gzip.ts'
import { hashOf } from './hash.ts'
import { type Head, readHead } from './head.ts'
import type { TakenStamp } from './pack-state.ts'
import type { PackRefusal } from './refusal.ts'
import { type Root, rootFile, signersOf } from './root.ts'
import { readStamp } from './stamp.ts'

const headFields = v.strictObject({ head: envelope, stamp: v.optional(envelope) })
const file = 'head.json'

/** What stands in `head.json`, approved by those whom a root names. */
export type ReadHead = { readonly head: Head; readonly headHash: string; readonly stamp?: TakenStamp }

/** Whether it fits what was here before is another question. `missing` names a root that it asks for and that is newer than this one. */
export async function readHeadFile(
  bytes: Bytes,
  feed: string,
  root: Root,
  now: Instant,
  subtle: SubtleCrypto,
): Promise<Result<ReadHead, PackRefusal>> {
  const plain = await unpack(bytes)
  if (!plain.ok) return plain
  const fields = readFields(headFields, file, plain.value)
  if (!fields.ok) return fields
  const head = await openHead(fields.value.head, root, subtle)
  if (!head.ok) return head
  const refusal = notOurs(head.value.head, feed, now) ?? withoutRoot(head.value.head, root)
  if (refusal) return refuse(refusal)
  if (!fields.value.stamp) return head
  const stamp = await openStamp(fields.value.stamp, root, subtle)
  if (!stamp.ok) return stamp
  const { stamp: said } = stamp.value
  const misfit = notOurs(said, feed, now) ?? notOfHead(head.value, said)
  return misfit ? refuse(misfit) : ok({ ...head.value, stamp: stamp.value })
}

/** It is stored as gzip, a fifth smaller, unless the host unpacks it on the way. */
async function unpack(bytes: Bytes): Promise<Result<Bytes, PackRefusal>> {
  if (!isGzip(bytes)) return ok(bytes)
  const plain = await inflate(bytes, caps.head)
  return plain.ok ? plain : refuse({ kind: plain.refusal, file })
}

async function openHead(sealed: Envelope, root: Root, subtle: SubtleCrypto): Promise<Result<ReadHead, PackRefusal>> {
  const opened = readEnvelope('evenkeel/head', file, sealed)
  if (!opened.ok) return opened
  const payload = await verify(opened.value, signersOf(root, 'approve'), subtle)
  if (!payload.ok) return payload
  const head = readHead(payload.value)
  return head.ok ? ok({ head: head.value, headHash: await hashOf(subtle, payload.value) }) : head
}

/** One approver is enough: a stamp can only block, and say that what was approved still counts. */
async function openStamp(sealed: Envelope, root: Root, subtle: SubtleCrypto): Promise<Result<TakenStamp, PackRefusal>> {
  const opened = readEnvelope('evenkeel/stamp', file, sealed)
  if (!opened.ok) return opened
  const payload = await verify(opened.value, signersOf(root, 'approve', 1), subtle)
  if (!payload.ok) return payload
  const stamp = readStamp(payload.value)
  return stamp.ok ? ok({ stamp: stamp.value, hash: await hashOf(subtle, payload.value) }) : stamp
}

type Said = { readonly feed: string; readonly issued: Instant }

function notOurs(said: Said, feed: string, now: Instant): PackRefusal | undefined {
  if (said.feed !== feed) return { kind: 'wrong-feed', file }
  return said.issued > now + caps.ahead ? { kind: 'from-the-future', file, issued: said.issued } : undefined
}

const withoutRoot = (head: Head, { version }: Root): PackRefusal | undefined =>
  head.root > version ? { kind: 'missing', file: rootFile(version + 1) } : undefined

function notOfHead(
  { head, headHash }: ReadHead,
  stamp: { readonly revision: number; readonly head: string },
): PackRefusal | undefined {
  return stamp.revision === head.revision && stamp.head === headHash ? undefined : { kind: 'mixed', file }
}
