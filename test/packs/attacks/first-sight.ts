import { refuse } from '../../../lib/base/result.ts'
import type { Bytes } from '../../../lib/packs/bytes.ts'
import { feedIdOf } from '../../../lib/packs/hash.ts'
import type { Pinned } from '../../../lib/packs/open-feed.ts'
import type { Read } from '../../../lib/packs/reading.ts'
import type { PackRefusal } from '../../../lib/packs/refusal.ts'
import type { Root } from '../../../lib/packs/root.ts'
import { forge, forgeHead, forgeRoot, headFileOf, payloadOf, setHeadFile, textIn } from '../../support/forge.ts'
import { hostWith } from '../../support/kept-pack.ts'
import { noon } from '../../support/pack-item.ts'
import { anna, bo, mallory, subtle, trudy } from '../../support/people.ts'
import { type Files, Publisher, textBytes } from '../../support/publisher.ts'
import { otherKinds, type Spoil } from '../../support/scene.ts'

/** What an agent is shown who never had anything of it. */
export type FirstSightAttack = {
  readonly name: string
  readonly refusal: PackRefusal['kind']
  readonly spoil: Spoil<Sight>
}
export type Sight = { readonly read?: Files | Read; readonly pinned?: Pinned }

const seen = (name: string, refusal: PackRefusal['kind'], spoil: FirstSightAttack['spoil']): FirstSightAttack => ({
  name,
  refusal,
  spoil,
})

const firstRoot = (files: Files): Root => payloadOf(JSON.parse(textIn(files.get('root.1.json') as Bytes)))

/** Its fingerprint fits, as it would if the link were theirs. */
const root = (
  name: string,
  refusal: PackRefusal['kind'],
  edit: (root: Root) => unknown,
  by = [anna, bo],
): FirstSightAttack =>
  seen(name, refusal, async ({ files }) => {
    const payload = edit(firstRoot(files))
    await forgeRoot(files, 1, payload, by)
    return { pinned: { feed: await feedIdOf(subtle, textBytes(JSON.stringify(payload))) } }
  })

const elsewhere = await Publisher.of({ publisher: 'Acme Support', members: [mallory, trudy] })
await elsewhere.publish(otherKinds)

export const firstSights: readonly FirstSightAttack[] = [
  seen('a feed of somebody else by the same name', 'wrong-publisher', () => ({ read: elsewhere.files })),
  seen('a first root of somebody else', 'wrong-publisher', ({ files }) => {
    files.set('root.1.json', elsewhere.files.get('root.1.json') as Bytes)
  }),
  seen('a first root with another name, by the same people', 'wrong-publisher', ({ files }) =>
    forgeRoot(files, 1, { ...firstRoot(files), publisher: 'Acme Suport' }, [anna, bo]),
  ),
  seen('a fingerprint that is cut short', 'wrong-publisher', ({ feed }) => ({ pinned: { feed: feed.slice(0, -1) } })),
  seen('a fingerprint in capitals', 'wrong-publisher', ({ feed }) => ({ pinned: { feed: feed.toUpperCase() } })),
  seen('an empty fingerprint', 'wrong-publisher', () => ({ pinned: { feed: '' } })),
  root('a first root that nobody has signed', 'not-approved', (one) => one, []),
  root('a first root that one of two has signed', 'not-approved', (one) => one, [anna]),
  root('a first root that strangers have signed', 'not-approved', (one) => one, [mallory, trudy]),
  root('a first root that says it is the second', 'skipped', (one) => ({ ...one, version: 2, feed: 'A'.repeat(22) })),
  root('a first root that says which feed it is of', 'bad-shape', (one) => ({ ...one, feed: 'A'.repeat(22) })),
  root('a first root of a later format', 'newer-format', (one) => ({ ...one, format: 3 })),
  root('a first root whose publisher reads backwards', 'bad-shape', (one) => ({ ...one, publisher: '\u202emcA' })),
  root('another first root, and the head that was there', 'wrong-feed', (one) => ({ ...one, publisher: 'Acme' })),
  seen('no first root', 'missing', ({ files }) => void files.delete('root.1.json')),
  seen('no head', 'missing', ({ files }) => void files.delete('head.json')),
  seen('nobody answers', 'unreachable', () => ({ read: async () => refuse('unreachable') })),
  seen('nobody answers for the second root', 'unreachable', ({ files }) => ({
    read: hostWith(files, { 'root.2.json': refuse('unreachable') }),
  })),
  seen('a host that shows its front page for every file', 'not-a-feed', () => ({
    read: async () => ({ ok: true, value: textBytes('<!doctype html><div id="app"></div>') }),
  })),
  seen('a host that shows its front page for what it lacks', 'not-a-feed', ({ files }) => ({
    read: hostWith(files, { 'root.2.json': { ok: true, value: textBytes('<!doctype html>') } }),
  })),
  seen('a head that one of two has signed', 'not-approved', ({ files }) => forgeHead(files, (head) => head, [anna])),
  seen('a head from next week', 'from-the-future', ({ files }) =>
    forgeHead(files, (head) => ({ ...head, issued: noon + 7 * 86_400 })),
  ),
  seen('a head that asks for a root that is not there', 'missing', ({ files }) =>
    forgeHead(files, (head) => ({ ...head, root: 2 })),
  ),
  seen('a head with a stamp by a stranger', 'not-approved', async ({ files }) => {
    const stamp = await forge('evenkeel/stamp', {}, [mallory])
    setHeadFile(files, { ...headFileOf(files), stamp })
  }),
]
