import type { Bytes } from '../../lib/packs/bytes.ts'
import type { Read } from '../../lib/packs/reading.ts'
import type { PackRefusal } from '../../lib/packs/refusal.ts'
import { type Kept, keepFrom, type Look } from './kept-pack.ts'
import { packItems } from './pack-item.ts'
import { type Files, Publisher, replies, reply, type Team } from './publisher.ts'

/** A feed with something new, and an agent who has the revision before. */
export type Scene = {
  readonly feed: string
  /** To be spoiled. */
  readonly files: Files
  /** The files as each revision left them. */
  readonly at: (revision: number) => Files
  readonly kept: Kept
  /** What the agent asks, in place of these files. */
  readonly host?: Read
  readonly look?: Look
}

/** Spoils the files, or says what stands in the place of something. */
export type Spoil<Instead> = ((scene: Scene) => void | Promise<void>) | ((scene: Scene) => Instead | Promise<Instead>)

/** One way to cheat, and how it has to be refused. */
export type Attack = {
  readonly name: string
  readonly refusal: PackRefusal['kind']
  readonly spoil: Spoil<Partial<Scene>>
  /** There is a new root that is right, and is to be taken although the rest is refused. */
  readonly rotates?: boolean
}

export const attack = (name: string, refusal: Attack['refusal'], spoil: Attack['spoil']): Attack => ({
  name,
  refusal,
  spoil,
})

export const rotating: typeof attack = (...given) => ({ ...attack(...given), rotates: true })

export const otherKinds = Object.values(packItems).filter(({ kind }) => kind !== 'reply')

/** Four revisions of a small library with something of each kind. */
export async function publishFour(team: Partial<Team> = {}): Promise<Publisher> {
  const publisher = await Publisher.of(team)
  const first = replies(12)
  const second = first.with(3, reply(3, 2))
  const third = second.with(4, reply(4, 3)).toSpliced(9, 1)
  for (const items of [first, second, third, [...third.with(5, reply(5, 4)), reply(20, 4)]])
    await publisher.publish([...otherKinds, ...items])
  return publisher
}

export async function sceneOf(publisher: Publisher, key?: Bytes): Promise<Scene> {
  const at = (revision: number): Files => new Map(publisher.history.get(revision)?.files)
  const pinned = { feed: publisher.feed, ...(key && { key: Buffer.from(key).toString('base64url') }) }
  return { feed: publisher.feed, files: at(4), at, kept: await keepFrom(at(3), pinned) }
}

const acme = await sceneOf(await publishFour())

/** Of the same feed for every case, with files of its own. */
export const scene = (): Scene => ({ ...acme, files: new Map(acme.files) })
