import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { ok, type Result, refuse } from '../../../lib/base/result.ts'
import { fromBase64url } from '../../../lib/packs/base64url.ts'
import type { Making } from '../../../lib/packs/make-object.ts'
import type { Member } from '../../../lib/packs/make-root.ts'
import type { Root } from '../../../lib/packs/root.ts'
import type { Signer } from '../../../lib/packs/sign.ts'
import { type Person, readKeys } from './key-files.ts'

/** The secrets at hand: who can sign here, and what opens a sealed feed. */
export type Keyring = {
  readonly people: readonly Person[]
  /** As it stands in the link. */
  readonly sealKey: string | undefined
  readonly sealPath: string
}

/** The secrets in a file or a folder, for a feed in another. */
export async function readKeyring(path: string, feed: string): Promise<Result<Keyring, string>> {
  const way = relative(feed, path)
  if (!way.startsWith('..') && !isAbsolute(way))
    return refuse(`${path} is inside ${feed}, and would be published: keep the keys elsewhere. Nothing was written.`)
  const people = await readKeys(path)
  if (!people.ok) return people
  const about = await stat(path).catch(() => undefined)
  const sealPath = join(about?.isFile() ? dirname(path) : path, 'sealed.txt')
  const sealKey = await readFile(sealPath, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  )
  if (sealKey !== undefined && fromBase64url(sealKey)?.length !== 32)
    return refuse(`${sealPath} holds no key: one has 43 characters, as in the link. Nothing was written.`)
  return ok({ people: people.value, sealKey, sealPath })
}

/** As many of those at hand as it takes to approve. */
export function approversAmong(
  people: readonly Person[],
  { approve, members }: Root,
  keys: string,
): Result<readonly Signer[], string> {
  const isApprover = ({ id }: Member) => approve.members.includes(id)
  const able = people.filter(({ member }) => isApprover(member))
  if (able.length >= approve.needs) return ok(able.slice(0, approve.needs).map(({ signer }) => signer))
  const here = namesOf(able.map(({ member }) => member)) || 'none'
  return refuse(
    `${approve.needs} of ${namesOf(members.filter(isApprover))} must sign. Those with a key in ${keys}: ${here}.`,
  )
}

const namesOf = (members: readonly Member[]) => members.map(({ name }) => name).join(', ')

export function makingWith(sealKey: string | undefined): Making {
  const key = sealKey === undefined ? undefined : fromBase64url(sealKey)
  const random = (length: number) => Uint8Array.from(randomBytes(length))
  return { subtle: crypto.subtle, ...(key ? { sealing: { key, random } } : {}) }
}
