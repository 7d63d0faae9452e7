import type { Result } from '../../lib/base/result.ts'
import { type Bytes, bytesOf } from '../../lib/packs/bytes.ts'
import type { Envelope } from '../../lib/packs/envelope.ts'
import { feedIdOf, hashOf } from '../../lib/packs/hash.ts'
import type { Head } from '../../lib/packs/head.ts'
import { makeRevision, type Saying } from '../../lib/packs/make-revision.ts'
import { makeRoot } from '../../lib/packs/make-root.ts'
import { makeStamp } from '../../lib/packs/make-stamp.ts'
import { type Published, unpublished } from '../../lib/packs/published.ts'
import type { Root } from '../../lib/packs/root.ts'
import { rootFile } from '../../lib/packs/root.ts'
import { type Signer, seal, writeHeadFile, writeRootFile } from '../../lib/packs/sign.ts'
import { readStamp, type StampHold } from '../../lib/packs/stamp.ts'
import { noon } from './pack-item.ts'
import { anna, bo, cai, type Person, subtle } from './people.ts'

export const day = 86_400

export type Files = Map<string, Bytes>

/** Who publishes and approves. */
export type Team = {
  readonly publisher: string
  readonly members: readonly Person[]
  readonly needs: number
  readonly key?: Bytes
}

const acme: Team = { publisher: 'Acme Support', members: [anna, bo, cai], needs: 2 }

/** An honest publisher and the files it has put on its host. */
export class Publisher {
  files: Files = new Map()
  feed = ''
  /** The newest root, and who has to sign from now on. */
  root = undefined as unknown as Root
  team: Team
  published: Published = unpublished('', 1)
  head = undefined as unknown as { readonly head: Head; readonly headHash: string; readonly sealed: Envelope }
  stamps: { readonly stamp: Parameters<typeof makeStamp>[0]['stamp'] } = { stamp: undefined }
  /** What each revision says, and its files as they then were. */
  readonly history = new Map<number, { readonly lines: ReadonlyMap<string, string>; readonly files: Files }>()
  private drawn = 0

  private constructor(team: Team) {
    this.team = team
  }

  static async of(wishes: Partial<Team> = {}): Promise<Publisher> {
    const publisher = new Publisher({ ...acme, ...wishes })
    await publisher.rotate(publisher.team)
    return publisher
  }

  get signers(): readonly Signer[] {
    return this.team.members.slice(0, this.team.needs).map(({ signer }) => signer)
  }

  /** The next root, signed by those of the one before and of the new one. */
  async rotate(team: Team): Promise<void> {
    const before = this.feed === '' ? [] : this.signers
    this.team = team
    const version = this.feed === '' ? 1 : this.root.version + 1
    const members = team.members.map(({ member }) => member)
    const role = { members: members.map(({ id }) => id), needs: team.needs }
    const draft = { version, publisher: team.publisher, members, root: role, approve: role }
    const made = accepted(
      await makeRoot(
        { ...draft, ...(this.feed !== '' && { feed: this.feed }), ...(team.key && { sealed: true as const }) },
        subtle,
      ),
    )
    this.root = made.root
    if (version === 1) this.feed = await feedIdOf(subtle, made.payload)
    this.published = version === 1 ? unpublished(this.feed, 1) : { ...this.published, root: version }
    const sealed = await seal('evenkeel/root', made.payload, [...new Set([...before, ...this.signers])])
    this.files.set(rootFile(version), writeRootFile(sealed))
  }

  async publish(items: readonly unknown[], saying: Partial<Saying> = {}): Promise<void> {
    const { key } = this.team
    const random = (length: number) => new Uint8Array(length).fill(++this.drawn)
    const said: Saying = { severity: 'routine', note: '', issued: noon, expires: noon + 7 * day, ...saying }
    const making = { subtle, ...(key && { sealing: { key, random } }) }
    const { head, objects, published } = accepted(await makeRevision(this.published, items, said, making))
    for (const [name, bytes] of objects) this.files.set(name, bytes)
    const sealed = await seal('evenkeel/head', head, this.signers)
    this.head = { head: JSON.parse(new TextDecoder().decode(head)), headHash: await hashOf(subtle, head), sealed }
    this.stamps = { stamp: undefined }
    this.published = published
    this.files.set('head.json', await writeHeadFile(sealed))
    this.history.set(published.revision, { lines: published.lines, files: new Map(this.files) })
  }

  /** What one approver says alone. */
  async stamp(
    holds: readonly StampHold[],
    { by = anna, issued = noon, expires = noon + 14 * day } = {},
  ): Promise<void> {
    const payload = accepted(makeStamp({ ...this.head, ...(this.stamps as object) }, holds, { issued, expires }))
    const sealed = await seal('evenkeel/stamp', payload, [by.signer])
    this.stamps = { stamp: { stamp: accepted(readStamp(payload)), hash: await hashOf(subtle, payload) } }
    this.files.set('head.json', await writeHeadFile(this.head.sealed, sealed))
  }
}

export function accepted<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** Replies whose words say which revision they are of. */
export const replies = (count: number, revision = 1): readonly { readonly id: string; readonly body: string }[] =>
  Array.from({ length: count }, (_, at) => reply(at, revision))

export const reply = (number: number, revision = 1) => ({
  kind: 'reply',
  id: `reply-${String(number).padStart(2, '0')}`,
  lang: 'en',
  title: `Reply ${number}`,
  body: `We are on it, as of revision ${revision}.`,
  status: 'approved',
  approvals: [{ by: 'Anna Berg', at: noon }],
})

export const textBytes = bytesOf
