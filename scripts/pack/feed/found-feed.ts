import { randomBytes } from 'node:crypto'
import { ok, type Result, refuse } from '../../../lib/base/result.ts'
import { toBase64url } from '../../../lib/packs/base64url.ts'
import { feedIdOf } from '../../../lib/packs/hash.ts'
import { makeRoot } from '../../../lib/packs/make-root.ts'
import { type Published, unpublished } from '../../../lib/packs/published.ts'
import { type Root, rootFile } from '../../../lib/packs/root.ts'
import { seal, writeRootFile } from '../../../lib/packs/sign.ts'
import type { Files } from './feed-folder.ts'
import { makePerson, type Person, writeKeyFile, writeSecret } from './key-files.ts'
import type { Keyring } from './keyring.ts'

/** A feed before its first revision, nothing of it written yet. */
export type Founded = {
  readonly root: Root
  readonly published: Published
  readonly people: readonly Person[]
  readonly sealKey: string | undefined
  readonly files: Files
  /** Writes down the secrets that were made for it. Gives the paths. */
  readonly keepSecrets: (folder: string) => Promise<readonly string[]>
}

type Wishes = { readonly publisher: string; readonly needs: number | undefined; readonly sealed: boolean }

/** With the people whose keys are at hand, or with one new key. */
export async function foundFeed({ publisher, needs, sealed }: Wishes, ring: Keyring): Promise<Result<Founded, string>> {
  const seed = randomBytes(32)
  const isAlone = ring.people.length === 0
  const people = isAlone ? [await makePerson(publisher, seed)] : ring.people
  const sealKey = sealed ? (ring.sealKey ?? toBase64url(Uint8Array.from(randomBytes(32)))) : undefined
  if (needs !== undefined && needs > people.length)
    return refuse(`--needs ${needs} is more than there are keys: ${people.length}.`)
  const members = people.map(({ member }) => member)
  const role = { members: members.map(({ id }) => id), needs: needs ?? Math.min(2, members.length) }
  const draft = { version: 1, publisher, members, root: role, approve: role, ...(sealed ? { sealed } : {}) }
  const made = await makeRoot(draft, crypto.subtle)
  if (!made.ok) return refuse(`A feed can't begin like this: ${JSON.stringify(made.refusal)}`)
  const envelope = await seal(
    'evenkeel/root',
    made.value.payload,
    people.map(({ signer }) => signer),
  )
  const keepSecrets = async (folder: string) => {
    const paths = isAlone ? [await writeKeyFile(folder, people[0] as Person, seed)] : []
    if (sealKey === undefined || sealKey === ring.sealKey) return paths
    await writeSecret(ring.sealPath, `${sealKey}\n`)
    return [...paths, ring.sealPath]
  }
  return ok({
    root: made.value.root,
    published: unpublished(await feedIdOf(crypto.subtle, made.value.payload), 1),
    people,
    sealKey,
    files: new Map([[rootFile(1), writeRootFile(envelope)]]),
    keepSecrets,
  })
}
