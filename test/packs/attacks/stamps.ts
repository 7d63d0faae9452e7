import type { Envelope } from '../../../lib/packs/envelope.ts'
import { hashOf } from '../../../lib/packs/hash.ts'
import type { Stamp } from '../../../lib/packs/stamp.ts'
import { forge, forgeRoot, forgeStamp, headFileOf, payloadOf, setHeadFile } from '../../support/forge.ts'
import { keepFrom } from '../../support/kept-pack.ts'
import { noon } from '../../support/pack-item.ts'
import { anna, bo, cai, dora, mallory, subtle } from '../../support/people.ts'
import type { Files, Publisher } from '../../support/publisher.ts'
import { type Attack, attack, publishFour, rotating, type Scene } from '../../support/scene.ts'

const hold = { reason: 'The date is being checked', decides: 'Anna Berg', since: noon }
const held = { id: 'reply-01', status: 'held', ...hold } as const
const withdrawn = { id: 'reply-02', status: 'withdrawn', ...hold } as const

const publisher = await publishFour()
await publisher.stamp([held])
const firstStamp = new Map(publisher.files)
await publisher.stamp([held, withdrawn])
const secondStamp = new Map(publisher.files)
const kept = await keepFrom(secondStamp, { feed: publisher.feed })

/** The agent has the second stamp of the fourth revision. */
const stamped = (name: string, refusal: Attack['refusal'], spoil: (scene: Scene) => unknown): Attack =>
  attack(name, refusal, async () => {
    const files: Files = new Map(secondStamp)
    const scene: Scene = { feed: publisher.feed, files, at: () => new Map(firstStamp), kept }
    await spoil(scene)
    return { files, kept }
  })

const said = (name: string, refusal: Attack['refusal'], edit: (stamp: Stamp) => unknown, by = [anna]): Attack =>
  stamped(name, refusal, ({ files }) => forgeStamp(files, edit, by))

const next = (stamp: Stamp): Stamp => ({ ...stamp, number: stamp.number + 1 })

const wrongFields: readonly (readonly [name: string, fields: object])[] = [
  ['a number of zero', { number: 0 }],
  ['a number that is a text', { number: '3' }],
  ['a head that is no hash', { head: 'x' }],
  ['a revision that is a text', { revision: '4' }],
  ['no end', { expires: undefined }],
  ['a moment in milliseconds', { issued: noon * 1_000 }],
  ['holds that are no list', { holds: {} }],
  ['a hold that approves', { holds: [held, withdrawn, { ...held, id: 'reply-03', status: 'approved' }] }],
  ['a hold of no item', { holds: [held, withdrawn, { ...held, id: '../reply' }] }],
  ['a hold without a reason', { holds: [held, withdrawn, { ...held, id: 'reply-03', reason: '' }] }],
  [
    'a hold whose reason has a tag in it',
    { holds: [held, withdrawn, { ...held, id: 'reply-03', reason: '<img src=x>' }] },
  ],
  [
    'a hold whose reason reads backwards',
    { holds: [held, withdrawn, { ...held, id: 'reply-03', reason: 'a\u202eb' }] },
  ],
  ['a hold of several lines', { holds: [held, withdrawn, { ...held, id: 'reply-03', reason: 'a\nb' }] }],
  ['a hold that rewrites the reply', { holds: [held, withdrawn, { ...held, id: 'reply-03', body: 'Send money' }] }],
  ['the same hold twice', { holds: [held, withdrawn, held] }],
  ['a field of its own', { puts: [] }],
  ['a field constructor', { constructor: 1 }],
]

/** A thousand and one short holds still fit into no head. */
const tooMany = Array.from({ length: 1_001 }, (_, at) => ({ ...held, id: `${at}`, reason: 'x' }))

export const stamps: readonly Attack[] = [
  said('a stamp by a stranger', 'not-approved', next, [mallory]),
  said('a stamp by nobody', 'not-approved', next, []),
  said('a stamp by somebody who may not yet', 'not-approved', next, [dora]),
  ...wrongFields.map(([name, fields]) =>
    said(`a stamp has ${name}`, 'bad-shape', (stamp) => ({ ...next(stamp), ...fields })),
  ),
  said('a stamp of a later format', 'newer-format', (stamp) => ({ ...next(stamp), format: 2, releases: [] })),
  said('a stamp of another team, by the same person', 'wrong-feed', (stamp) => ({
    ...next(stamp),
    feed: 'B'.repeat(22),
  })),
  said('a stamp of the revision before', 'mixed', (stamp) => ({ ...next(stamp), revision: 3 })),
  said('a stamp of another head', 'mixed', (stamp) => ({ ...next(stamp), head: 'A'.repeat(43) })),
  said('a stamp from next week', 'from-the-future', (stamp) => ({ ...next(stamp), issued: noon + 7 * 86_400 })),
  said('a stamp with the number before', 'rollback', (stamp) => ({ ...stamp, number: 1 })),
  said('another stamp with the same number', 'equivocation', (stamp) => ({ ...stamp, expires: stamp.expires + 1 })),
  said('a stamp that lets go of all holds', 'unheld', (stamp) => ({ ...next(stamp), holds: [] })),
  said('a stamp that lets go of one hold', 'unheld', (stamp) => ({ ...next(stamp), holds: [withdrawn] })),
  said('a stamp that only holds what was withdrawn', 'unheld', (stamp) => ({
    ...next(stamp),
    holds: [held, { ...withdrawn, status: 'held' }],
  })),
  said('a stamp with more holds than a head has room for', 'too-large', (stamp) => ({
    ...next(stamp),
    holds: tooMany,
  })),
  stamped('the stamp is taken away', 'rollback', ({ files }) => setHeadFile(files, { head: headFileOf(files).head })),
  stamped('the first stamp again', 'rollback', ({ files, at }) =>
    setHeadFile(files, { head: headFileOf(files).head, stamp: headFileOf(at(4)).stamp }),
  ),
  stamped('the head stands in the place of its stamp', 'wrong-type', ({ files }) => {
    const { head } = headFileOf(files)
    setHeadFile(files, { head, stamp: head })
  }),
  stamped('the stamp stands in the place of its head', 'wrong-type', ({ files }) => {
    const { stamp } = headFileOf(files)
    setHeadFile(files, { head: stamp, stamp })
  }),
  stamped('a head relabelled as a stamp', 'not-approved', async ({ files }) => {
    const { head, stamp } = headFileOf(files)
    const sealed = await forge('evenkeel/head', next(payloadOf(stamp as Envelope)), [anna, bo])
    setHeadFile(files, { head, stamp: { ...sealed, payloadType: 'evenkeel/stamp' } })
  }),
  stamped('the stamp is null', 'bad-shape', ({ files }) =>
    setHeadFile(files, { head: headFileOf(files).head, stamp: null }),
  ),
  stamped('two stamps', 'bad-shape', ({ files }) => {
    const { head, stamp } = headFileOf(files)
    setHeadFile(files, { head, stamp: [stamp, stamp] })
  }),
  stamped('one approver adds a revision by a stamp', 'mixed', ({ files }) =>
    forgeStamp(files, (stamp) => ({ ...next(stamp), revision: 5 }), [cai]),
  ),
  rotating('a stamp by a member who may not approve', 'not-approved', async ({ feed, files, kept }) => {
    const root = { ...kept.state.root, version: 2, feed }
    const [one = '', other = ''] = root.approve.members
    const ordered = { format: 1, version: 2, feed, publisher: root.publisher, members: root.members, root: root.root }
    await forgeRoot(files, 2, { ...ordered, approve: { members: [one, other], needs: 2 } }, [anna, bo])
    const { head } = headFileOf(files)
    const hash = await hashOf(subtle, new Uint8Array(Buffer.from(head.payload, 'base64url')))
    const fields = {
      format: 1,
      feed,
      revision: 4,
      head: hash,
      number: 1,
      issued: noon,
      expires: noon + 60,
      holds: [],
    }
    setHeadFile(files, { head, stamp: await forge('evenkeel/stamp', fields, [cai]) })
    return { look: { means: { checkRoot: true } } }
  }),
  attack('a stamp by somebody who left', 'not-approved', async () => {
    const team = await publishFour()
    await team.stamp([])
    const before = headFileOf(team.files)
    await team.rotate({ publisher: 'Acme Support', members: [bo, cai, dora], needs: 2 })
    const kept = await keepFrom(await republished(team), { feed: team.feed })
    const sealed = await forge('evenkeel/stamp', { ...payloadOf<Stamp>(before.stamp as Envelope), revision: 5 }, [anna])
    setHeadFile(team.files, { head: headFileOf(team.files).head, stamp: sealed })
    return { files: team.files, kept }
  }),
]

async function republished(team: Publisher): Promise<Files> {
  await team.publish([])
  return team.files
}
