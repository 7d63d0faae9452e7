import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ok, type Result, refuse } from '../../../lib/base/result.ts'
import { fromBase64url } from '../../../lib/packs/base64url.ts'
import type { Making } from '../../../lib/packs/make-object.ts'
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

export async function readKeyring(path: string): Promise<Result<Keyring, string>> {
  const people = await readKeys(path)
  if (!people.ok) return people
  const about = await stat(path).catch(() => undefined)
  const sealPath = join(about?.isFile() ? dirname(path) : path, 'sealed.txt')
  const sealKey = await readFile(sealPath, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  )
  return ok({ people: people.value, sealKey, sealPath })
}

/** As many of those at hand as it takes to approve. */
export function approversAmong(people: readonly Person[], { approve }: Root): Result<readonly Signer[], string> {
  const able = people.filter(({ member }) => approve.members.includes(member.id))
  if (able.length >= approve.needs) return ok(able.slice(0, approve.needs).map(({ signer }) => signer))
  return refuse(`It takes ${approve.needs} of the feed's approvers to sign, and the keys of ${able.length} are here.`)
}

export function makingWith(sealKey: string | undefined): Making {
  const key = sealKey === undefined ? undefined : fromBase64url(sealKey)
  const random = (length: number) => Uint8Array.from(randomBytes(length))
  return { subtle: crypto.subtle, ...(key ? { sealing: { key, random } } : {}) }
}
