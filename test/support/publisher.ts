import type { Result } from '../../lib/base/result.ts'
import { type Bytes, bytesOf } from '../../lib/packs/bytes.ts'
import type { Envelope } from '../../lib/packs/envelope.ts'
import { feedIdOf, hashOf } from '../../lib/packs/hash.ts'
import { readHead } from '../../lib/packs/head.ts'
import { makeRevision, type Saying } from '../../lib/packs/make-revision.ts'
import { makeRoot } from '../../lib/packs/make-root.ts'
import { makeStamp } from '../../lib/packs/make-stamp.ts'
import type { Taken } from '../../lib/packs/pack-state.ts'
import { type Published, unpublished } from '../../lib/packs/published.ts'
import { type Root, rootFile } from '../../lib/packs/root.ts'
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

/** What is out: a head, and the stamp that stands beside it. */
type Out = Pick<Taken, 'head' | 'headHash' | 'stamp'> & { readonly sealed: Envelope }

/** An honest publisher and the files it has put on its host. */
export class Publisher {
  readonly files: Files = new Map()
  readonly feed: string
  team: Team
  /** The newest. */
  root: Root
  published: Published
  out: Out | undefined
  /** What each revision says, and its files as they then were. */
  readonly history = new Map<number, { readonly lines: ReadonlyMap<string, string>; readonly files: Files }>()
  private drawn = 0

  private constructor(team: Team, root: Root, feed: string) {
    this.team = team
    this.root = root
    this.feed = feed
    this.published = unpublished(feed, 1)
  }

  static async of(wishes: Partial<Team> = {}): Promise<Publisher> {
    const team = { ...acme, ...wishes }
    const { root, payload } = await rootOf(team, { version: 1 })
    const publisher = new Publisher(team, root, await feedIdOf(subtle, payload))
    await publisher.putRoot(1, payload, publisher.signers)
    return publisher
  }

  get signers(): readonly Signer[] {
    return this.team.members.slice(0, this.team.needs).map(({ signer }) => signer)
  }

  /** The next root, signed by those of the one before and of the new one. */
  async rotate(team: Team): Promise<void> {
    const before = this.signers
    const version = this.root.version + 1
    const { root, payload } = await rootOf(team, { version, feed: this.feed })
    this.team = team
    this.root = root
    this.published = { ...this.published, root: version }
    await this.putRoot(version, payload, [...new Set([...before, ...this.signers])])
  }

  private async putRoot(version: number, payload: Bytes, by: readonly Signer[]): Promise<void> {
    this.files.set(rootFile(version), writeRootFile(await seal('evenkeel/root', payload, by)))
  }

  async publish(items: readonly unknown[], saying: Partial<Saying> = {}): Promise<void> {
    const { key } = this.team
    const random = (length: number) => new Uint8Array(length).fill(++this.drawn)
    const said: Saying = { severity: 'routine', note: '', issued: noon, expires: noon + 7 * day, ...saying }
    const making = { subtle, ...(key && { sealing: { key, random } }) }
    const { head, objects, published } = accepted(await makeRevision(this.published, items, said, making))
    for (const [name, bytes] of objects) this.files.set(name, bytes)
    const sealed = await seal('evenkeel/head', head, this.signers)
    this.out = { head: accepted(readHead(head)), headHash: await hashOf(subtle, head), sealed }
    this.published = published
    this.files.set('head.json', await writeHeadFile(sealed))
    this.history.set(published.revision, { lines: published.lines, files: new Map(this.files) })
  }

  /** What one approver says alone. */
  async stamp(
    holds: readonly StampHold[],
    { by = anna, issued = noon, expires = noon + 14 * day } = {},
  ): Promise<void> {
    const out = this.out as Out
    const payload = accepted(makeStamp(out, holds, { issued, expires }))
    this.out = { ...out, stamp: { stamp: accepted(readStamp(payload)), hash: await hashOf(subtle, payload) } }
    const sealed = await seal('evenkeel/stamp', payload, [by.signer])
    this.files.set('head.json', await writeHeadFile(out.sealed, sealed))
  }
}

function rootOf({ publisher, members, needs, key }: Team, place: Pick<Root, 'version' | 'feed'>) {
  const role = { members: members.map(({ member }) => member.id), needs }
  const people = members.map(({ member }) => member)
  const sealed = key && ({ sealed: true } as const)
  return makeRoot({ ...place, publisher, members: people, root: role, approve: role, ...sealed }, subtle).then(accepted)
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
