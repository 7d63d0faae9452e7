import { createHash } from 'node:crypto'
import { libraryHash } from '../../../scripts/pack/read/library-hash.ts'
import { now, type VectorItem } from './items.ts'
import { hashOf, payloadOf, type Sealed, type StoredObject, seal, storeObject } from './seal.ts'
import { anna, type Signer, seedOf } from './signer.ts'

const day = 86_400

type Payload = Record<string, unknown>
type Change = (payload: Payload) => unknown

/** Who may do what in one version of a root, and what is wrong with it. */
export type RootPlan = {
  readonly members?: readonly Signer[]
  readonly needs?: number
  readonly signedBy?: readonly Signer[]
  readonly change?: Change
}

/** A feed to be made, and what is wrong with it: a `change` is made to a payload before it is signed. */
export type Plan = {
  readonly publisher?: string
  readonly roots?: readonly RootPlan[]
  /** The libraries of the revisions, from the first. */
  readonly revisions?: readonly (readonly VectorItem[])[]
  readonly stepsFrom?: readonly number[]
  readonly severity?: 'correct-now' | 'routine'
  readonly key?: Buffer
  readonly headBy?: readonly Signer[]
  readonly head?: Change
  readonly stamp?: Payload
  readonly stampBy?: readonly Signer[]
  readonly stampChange?: Change
  readonly whole?: (text: string) => string | Buffer
  readonly step?: (text: string, from: number) => string
}

export type Made = {
  readonly feed: string
  readonly files: Map<string, Buffer>
  readonly head: Sealed
  readonly objects: { readonly whole: StoredObject; readonly steps: readonly StoredObject[] }
}

export const revisionOf = (items: readonly VectorItem[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1))

export function makeFeed(plan: Plan): Made {
  const roots = makeRoots(plan)
  const feed = feedOf(roots)
  const objects = makeObjects(plan, feed)
  const head = makeHead(plan, feed, objects)
  const stamp = plan.stamp && makeStamp(plan, feed, head)
  const files = new Map<string, Buffer>(roots.map((root, at) => [`root.${at + 1}.json`, asFile(root)]))
  files.set('head.json', asFile(stamp ? { head, stamp } : { head }))
  for (const { name, stored } of [objects.whole, ...objects.steps]) files.set(name, stored)
  return { feed, files, head, objects }
}

export const asFile = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

const saltOf = (key: Buffer | undefined) => (key ? createHash('sha256').update(key).digest() : Buffer.alloc(0))
const unchanged: Change = (payload) => payload

function makeRoots({ publisher = 'Acme Support', roots = [{}], key }: Plan): readonly Sealed[] {
  const made: Sealed[] = []
  for (const [at, { members = [anna], needs = 1, signedBy = members, change = unchanged }] of roots.entries()) {
    const role = { members: members.map(({ id }) => id), needs }
    const payload = {
      format: 1,
      version: at + 1,
      ...(at > 0 ? { feed: feedOf(made) } : {}),
      publisher,
      members: members.map(({ id, name, key: raw }) => ({ id, name, key: raw })),
      root: role,
      approve: role,
      ...(key ? { sealed: true } : {}),
    }
    made.push(seal('evenkeel/root', change(payload), signedBy))
  }
  return made
}

const feedOf = ([first]: readonly Sealed[]): string => (first ? hashOf(payloadOf(first)).slice(0, 22) : '')

function makeObjects(plan: Plan, feed: string): Made['objects'] {
  const { revisions = [[]], stepsFrom = [], key, whole = asIs, step = asIs } = plan
  const last = revisionOf(revisions.at(-1) ?? [])
  const salted = (words: string) => (key ? { salt: seedOf(`salt ${words}`).subarray(0, 16).toString('base64url') } : {})
  const header = { format: 1, feed, kind: 'whole', revision: revisions.length, ...salted('whole') }
  return {
    whole: storeObject(whole(linesOf([header, ...last])), key),
    steps: stepsFrom.map((from) => {
      const to = revisions.length
      const begin = { format: 1, feed, kind: 'step', from, to, notes: notesOf(plan, from), ...salted(`${from}`) }
      return storeObject(step(linesOf([begin, ...changesSince(revisions, from)]), from), key)
    }),
  }
}

const asIs = (text: string) => text
const linesOf = (lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

function notesOf({ revisions = [], severity = 'routine' }: Plan, from: number) {
  return revisions
    .map((_, at) => ({ revision: at + 1, at: now - day + at * 60, severity, note: `Revision ${at + 1}` }))
    .slice(from)
}

function changesSince(revisions: readonly (readonly VectorItem[])[], from: number): readonly object[] {
  const texts = revisions.map((items) => new Map(items.map((item) => [item.id, JSON.stringify(item)])))
  const later = texts.slice(from - 1)
  const ids = [...new Set(later.flatMap((texts) => [...texts.keys()]))].sort((a, b) => (a < b ? -1 : 1))
  const changed = ids.filter((id) => new Set(later.map((texts) => texts.get(id))).size > 1)
  const last = new Map((revisions.at(-1) ?? []).map((item) => [item.id, item]))
  return changed.map((id) => last.get(id) ?? { gone: id })
}

function makeHead(plan: Plan, feed: string, { whole, steps }: Made['objects']): Sealed {
  const { revisions = [[]], roots = [{}], stepsFrom = [], key, severity, head = unchanged } = plan
  const items = revisionOf(revisions.at(-1) ?? []).map((item) => ({ id: item.id, line: JSON.stringify(item) }))
  const payload = {
    format: 1,
    feed,
    root: roots.length,
    revision: revisions.length,
    issued: now - day,
    expires: now + 30 * day,
    count: items.length,
    library: libraryHash(items, saltOf(key)),
    whole: whole.entry,
    steps: steps.map(({ entry }, at) => [stepsFrom[at], ...entry]),
    ...(severity === 'correct-now' && steps.length > 0 ? { urgent: revisions.length } : {}),
  }
  return seal('evenkeel/head', head(payload), plan.headBy ?? roots.at(-1)?.members ?? [anna])
}

function makeStamp(plan: Plan, feed: string, head: Sealed): Sealed {
  const { revisions = [[]], stamp, stampBy = [anna], stampChange = unchanged } = plan
  const payload = {
    format: 1,
    feed,
    revision: revisions.length,
    head: hashOf(payloadOf(head)),
    number: 1,
    issued: now - 3600,
    expires: now + 7 * day,
    holds: [],
    ...stamp,
  }
  return seal('evenkeel/stamp', stampChange(payload), stampBy)
}
