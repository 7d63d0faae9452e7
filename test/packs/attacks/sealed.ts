import type { Bytes } from '../../../lib/packs/bytes.ts'
import { flipped, gzip, headOf } from '../../support/forge.ts'
import { subscribe } from '../../support/kept-pack.ts'
import { anna, bo, cai } from '../../support/people.ts'
import { type Files, replies } from '../../support/publisher.ts'
import { type Attack, attack, publishFour, rotating, type Scene, sceneOf } from '../../support/scene.ts'

const key = new Uint8Array(32).fill(9)
const publisher = await publishFour({ key })
const honest = await sceneOf(publisher, key)
const open = await sceneOf(await publishFour())

/** A feed whose replies only those can read who have its key. */
const sealed = (name: string, refusal: Attack['refusal'], spoil: (scene: Scene) => unknown): Attack =>
  attack(name, refusal, async () => {
    const files: Files = new Map(honest.files)
    const said = await spoil({ ...honest, files })
    return { ...honest, files, ...(typeof said === 'object' && said) }
  })

const stored = (name: string, edit: (whole: Bytes) => Bytes): Attack =>
  sealed(name, 'sealed', ({ files }) => {
    const { whole, steps } = headOf(files)
    for (const [, hash] of steps) files.delete(`o/${hash}`)
    files.set(`o/${whole[0]}`, edit(files.get(`o/${whole[0]}`) as Bytes))
  })

const withKey = async ({ files, feed }: Scene, text?: string) => ({
  kept: await subscribe(files, { feed, ...(text && { key: text }) }),
})

export const sealedFeeds: readonly Attack[] = [
  sealed('a link that brings no key', 'sealed', (scene) => withKey(scene)),
  sealed('a link that brings another key', 'sealed', (scene) => withKey(scene, 'B'.repeat(43).replace(/B$/, 'A'))),
  sealed('a link whose key is none', 'sealed', (scene) => withKey(scene, 'short')),
  stored('a sealed object with one bit changed', (whole) => flipped(whole, 40)),
  stored('a sealed object with another beginning', (whole) => flipped(whole, 0)),
  stored('a sealed object with another seal', (whole) => flipped(whole, whole.length - 1)),
  stored('a sealed object that is cut short', (whole) => whole.slice(0, -1)),
  stored('a sealed object that is shorter than its seal', (whole) => whole.slice(0, 20)),
  stored('nothing in the place of a sealed object', () => new Uint8Array(0)),
  stored('a sign-in page in the place of a sealed object', () => gzip('<!doctype html><title>Sign in</title>')),
  stored(
    'an object of an open feed in the place of a sealed one',
    () => open.files.get(`o/${headOf(open.files).whole[0]}`) as Bytes,
  ),
  sealed('a sealed object under the name of another', 'altered', ({ files, at }) => {
    const { whole, steps } = headOf(files)
    const before = at(3).get(`o/${headOf(at(3)).whole[0]}`) as Bytes
    for (const [, hash] of steps) files.set(`o/${hash}`, before)
    files.set(`o/${whole[0]}`, before)
  }),
  rotating('a feed that says it is open, and whose objects are sealed', 'altered', async () => {
    const team = await publishFour({ key })
    const before = await sceneOf(team, key)
    await team.rotate({ publisher: 'Acme Support', members: [anna, bo, cai], needs: 2 })
    await team.publish(replies(12))
    const { whole, steps } = headOf(team.files)
    const old = before.files.get(`o/${headOf(before.files).whole[0]}`) as Bytes
    for (const [, hash] of steps) team.files.set(`o/${hash}`, old)
    team.files.set(`o/${whole[0]}`, old)
    return { files: team.files, kept: before.kept, look: { means: { checkRoot: true } } }
  }),
]
