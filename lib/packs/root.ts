import * as v from 'valibot'
import { type Result, refuse } from '../base/result.ts'
import { fromBase64url } from './base64url.ts'
import type { Bytes } from './bytes.ts'
import { readFields } from './canonical-json.ts'
import { caps } from './caps.ts'
import type { Signers } from './envelope.ts'
import { feedId, keyId, name, ordinal } from './fields.ts'
import { keyIdOf } from './hash.ts'
import type { PackRefusal } from './refusal.ts'
import { isWeakKey } from './weak-keys.ts'

const role = v.strictObject({
  members: v.pipe(v.array(keyId), v.minLength(1), v.maxLength(caps.members)),
  needs: ordinal,
})

const root = v.strictObject({
  format: v.literal(1),
  version: ordinal,
  feed: v.optional(feedId),
  publisher: name(100),
  members: v.pipe(
    v.array(v.strictObject({ id: keyId, name: name(100), key: v.string() })),
    v.minLength(1),
    v.maxLength(caps.members),
  ),
  root: role,
  approve: role,
  sealed: v.optional(v.literal(true)),
})

/** Who publishes, who they are, and how many of them it takes: to change this, and to approve a revision. */
export type Root = v.InferOutput<typeof root>
export type Role = 'root' | 'approve'

export const rootFile = (version: number): string => `root.${version}.json`

/** Reads a payload, once it is known to be the publisher's or, of a root's first, to be pinned. */
export async function readRoot(file: string, payload: Bytes, subtle: SubtleCrypto): Promise<Result<Root, PackRefusal>> {
  const parsed = readFields(root, file, payload)
  if (!parsed.ok) return parsed
  const refusal = (await wrongMember(file, parsed.value, subtle)) ?? wrongRole(file, parsed.value)
  return refusal ? refuse(refusal) : parsed
}

async function wrongMember(file: string, { members }: Root, subtle: SubtleCrypto): Promise<PackRefusal | undefined> {
  for (const [at, { id, name: member, key }] of members.entries()) {
    const raw = fromBase64url(key)
    if (raw?.length !== 32) return { kind: 'bad-shape', file, field: `members.${at}.key` }
    if (isWeakKey(raw)) return { kind: 'weak-key', file, member }
    if ((await keyIdOf(subtle, raw)) !== id) return { kind: 'bad-shape', file, field: `members.${at}.id` }
  }
  return new Set(members.map(({ id }) => id)).size < members.length
    ? { kind: 'bad-shape', file, field: 'members' }
    : undefined
}

function wrongRole(file: string, { version, feed, members, ...roles }: Root): PackRefusal | undefined {
  if ((version === 1) !== (feed === undefined)) return { kind: 'bad-shape', file, field: 'feed' }
  const known = new Set(members.map(({ id }) => id))
  for (const role of ['root', 'approve'] as const) {
    const { members: ids, needs } = roles[role]
    const distinct = new Set(ids)
    if (distinct.size < ids.length || !distinct.isSubsetOf(known))
      return { kind: 'bad-shape', file, field: `${role}.members` }
    if (needs > ids.length) return { kind: 'bad-shape', file, field: `${role}.needs` }
  }
  return undefined
}

export function signersOf(root: Root, role: Role, needs: number = root[role].needs): Signers {
  const ids = new Set(root[role].members)
  const able = root.members.filter(({ id }) => ids.has(id))
  return { keys: new Map(able.map(({ id, key }) => [id, fromBase64url(key) as Bytes])), needs }
}

/** The names of all who may approve, in the root's order. */
export const approversOf = (root: Root): readonly string[] => namesOf(root, new Set(root.approve.members))

export const namesOf = ({ members }: Root, ids: ReadonlySet<string>): readonly string[] =>
  members.filter(({ id }) => ids.has(id)).map(({ name }) => name)
