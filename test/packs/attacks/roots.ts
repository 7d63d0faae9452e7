import { refuse } from '../../../lib/base/result.ts'
import type { Bytes } from '../../../lib/packs/bytes.ts'
import { keyIdOf } from '../../../lib/packs/hash.ts'
import { type Root, rootFile } from '../../../lib/packs/root.ts'
import { base64url, forge, forgeHead, forgeRoot, headFileOf, setHeadFile } from '../../support/forge.ts'
import { hostWith } from '../../support/kept-pack.ts'
import { anna, bo, cai, dora, emil, mallory, type Person, subtle, trudy } from '../../support/people.ts'
import { type Files, textBytes } from '../../support/publisher.ts'
import { type Attack, attack, rotating, type Scene } from '../../support/scene.ts'

const idsOf = (people: readonly Person[]) => people.map(({ member }) => member.id)
const role = (people: readonly Person[], needs = 2) => ({ members: idsOf(people), needs })

const rootOf = (feed: string, people: readonly Person[]): Root => ({
  format: 1,
  version: 2,
  feed,
  publisher: 'Acme Support',
  members: people.map(({ member }) => member),
  root: role(people),
  approve: role(people),
})

const look = { means: { checkRoot: true } }

/** A second root, looked for by an agent who has the first. */
const rotation = (
  name: string,
  refusal: Attack['refusal'],
  edit: (root: Root) => unknown,
  by: readonly Person[] = [anna, bo],
): Attack =>
  attack(name, refusal, async ({ feed, files }) => {
    await forgeRoot(files, 2, edit(rootOf(feed, [anna, bo, cai])), by)
    return { look }
  })

/** What stands there in its place. */
const instead = (name: string, refusal: Attack['refusal'], put: (scene: Scene) => Bytes): Attack =>
  attack(name, refusal, (scene) => {
    scene.files.set(rootFile(2), put(scene))
    return { look }
  })

const { member } = anna
const withMember = (fields: object) => (root: Root) => ({
  ...root,
  members: root.members.map((one) => (one.id === member.id ? { ...one, ...fields } : one)),
})

const wrongFields: readonly (readonly [name: string, edit: (root: Root) => unknown])[] = [
  ['nobody need sign', (root) => ({ ...root, root: { ...root.root, needs: 0 } })],
  ['nobody need approve', (root) => ({ ...root, approve: { ...root.approve, needs: 0 } })],
  ['more must approve than there are', (root) => ({ ...root, approve: { ...root.approve, needs: 4 } })],
  ['half a person must approve', (root) => ({ ...root, approve: { ...root.approve, needs: 0.5 } })],
  ['nobody may approve', (root) => ({ ...root, approve: { members: [], needs: 1 } })],
  ['one may approve twice', (root) => ({ ...root, approve: role([anna, anna]) })],
  ['somebody unknown may approve', (root) => ({ ...root, approve: role([anna, mallory]) })],
  ['somebody is a member twice', (root) => ({ ...root, members: [...root.members, root.members[0]] })],
  ['there are no members', (root) => ({ ...root, members: [] })],
  ['members are no list', (root) => ({ ...root, members: { ...root.members } })],
  ['a key goes by the id of another', withMember({ key: mallory.member.key })],
  ['an id is no key’s', withMember({ id: 'A'.repeat(16) })],
  ['a key is one byte short', withMember({ key: base64url(new Uint8Array(31).fill(7)) })],
  ['a key is one byte long', withMember({ key: base64url(new Uint8Array(33).fill(7)) })],
  ['a key is padded', withMember({ key: `${member.key}=` })],
  [
    'a key has loose last bits',
    withMember({ key: `${member.key.slice(0, -1)}${member.key.endsWith('A') ? 'B' : 'R'}` }),
  ],
  ['a key is a list', withMember({ key: [member.key] })],
  ['a name is empty', withMember({ name: '' })],
  ['a name is white space', withMember({ name: ' ' })],
  ['a name has two lines', withMember({ name: 'Anna\nBerg' })],
  ['a name reads backwards', withMember({ name: 'Anna \u202egreB' })],
  ['a name sets itself apart', withMember({ name: '\u2067Anna\u2069' })],
  ['a name has a tag in it', withMember({ name: '<img src=x onerror=alert(1)>' })],
  ['a name is too long', withMember({ name: 'A'.repeat(101) })],
  ['the publisher has no name', (root) => ({ ...root, publisher: undefined })],
  ['the publisher is a list', (root) => ({ ...root, publisher: ['Acme Support'] })],
  ['it does not say which feed', (root) => ({ ...root, feed: undefined })],
  ['it is sealed a little', (root) => ({ ...root, sealed: 'yes' })],
  ['it is not sealed, in so many words', (root) => ({ ...root, sealed: false })],
  ['it has a field of its own', (root) => ({ ...root, expires: 1 })],
  ['it has a field constructor', (root) => ({ ...root, constructor: 1 })],
  ['it has a field __proto__', (root) => JSON.stringify(root).replace('{', '{"__proto__":{"sealed":true},')],
  ['its version is a text', (root) => ({ ...root, version: '2' })],
]

/** All spellings of the points of small order: with either sign, and with a y beyond the prime. */
const weak = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].flatMap((hex) => [hex, `${hex.slice(0, -2)}${(Number.parseInt(hex.slice(-2), 16) | 0x80).toString(16)}`])

async function weakMember(hex: string) {
  const key = new Uint8Array(Buffer.from(hex, 'hex'))
  return { id: await keyIdOf(subtle, key), name: 'Anna Berg', key: base64url(key) }
}

const manyMembers = (root: Root) => ({ ...root, members: Array(65).fill(root.members[0]) })

export const roots: readonly Attack[] = [
  rotation(
    'strangers name themselves',
    'not-approved',
    (root) => ({ ...rootOf(root.feed as string, [mallory, trudy]) }),
    [mallory, trudy],
  ),
  rotation('a new root by one of those who were', 'not-approved', (root) => root, [anna]),
  rotation('a new root by one of those who were, and strangers', 'not-approved', (root) => root, [
    anna,
    mallory,
    trudy,
  ]),
  rotation('a new root that the new ones have not signed', 'not-approved', ({ feed }) =>
    rootOf(feed as string, [dora, emil]),
  ),
  rotation(
    'a new root that one of the new ones has signed',
    'not-approved',
    ({ feed }) => rootOf(feed as string, [dora, emil]),
    [anna, bo, dora],
  ),
  rotation(
    'a new root that only the new ones have signed',
    'not-approved',
    ({ feed }) => rootOf(feed as string, [dora, emil]),
    [dora, emil],
  ),
  rotation('the first version again', 'rollback', ({ feed: _, ...root }) => ({ ...root, version: 1 })),
  rotation('the third version in the place of the second', 'skipped', (root) => ({ ...root, version: 3 })),
  rotation('a root of another team, by the same people', 'wrong-feed', (root) => ({ ...root, feed: 'B'.repeat(22) })),
  rotation('a root of a later format', 'newer-format', (root) => ({ ...root, format: 2, threshold: 2 })),
  rotation('sixty-five members', 'too-many', manyMembers),
  ...wrongFields.map(([name, edit]) => rotation(`a new root: ${name}`, 'bad-shape', edit)),
  ...weak.map((hex) =>
    attack(
      `a key that verifies everything: ${hex.slice(0, 4)}…${hex.slice(-2)}`,
      'weak-key',
      async ({ feed, files }) => {
        const root = rootOf(feed, [anna, bo, cai])
        await forgeRoot(files, 2, { ...root, members: [...root.members, await weakMember(hex)] }, [anna, bo])
        return { look }
      },
    ),
  ),
  attack('a key with a y beyond the prime', 'weak-key', async ({ feed, files }) => {
    const root = rootOf(feed, [anna, bo, cai])
    await forgeRoot(files, 2, { ...root, members: [...root.members, await weakMember(`f0${'ff'.repeat(30)}7f`)] }, [
      anna,
      bo,
    ])
    return { look }
  }),
  instead('a page in the place of a root', 'not-a-feed', () => textBytes('<!doctype html><title>Sign in</title>')),
  instead('nothing in the place of a root', 'not-a-feed', () => new Uint8Array(0)),
  instead('a head in the place of a root', 'wrong-type', ({ files }) =>
    textBytes(JSON.stringify(headFileOf(files).head)),
  ),
  instead('a root with a line end after it', 'not-canonical', ({ files }) =>
    textBytes(`${Buffer.from(files.get(rootFile(1)) as Bytes)}\n`),
  ),
  instead('the first root again, as it was', 'rollback', ({ files }) => files.get(rootFile(1)) as Bytes),
  attack('an endless root', 'too-large', ({ files }) => ({
    look,
    host: hostWith(files, { [rootFile(2)]: refuse('too-large') }),
  })),
  attack('a root that nobody can reach', 'unreachable', ({ files }) => ({
    look,
    host: hostWith(files, { [rootFile(2)]: refuse('unreachable') }),
  })),
  attack('endless roots', 'too-many', async ({ feed, files }) => {
    for (let version = 2; version <= 40; version++)
      await forgeRoot(files, version, { ...rootOf(feed, [anna, bo, cai]), version }, [anna, bo])
    return { look }
  }),
  rotating('a head by those who left, after the new root is known', 'not-approved', async ({ feed, files }) => {
    await forgeRoot(files, 2, rootOf(feed, [bo, cai, dora]), [anna, bo, cai])
    await forgeHead(files, (head) => ({ ...head, revision: 9 }), [anna, bo])
    return { look }
  }),
  rotating('a head by those who left, that names the new root', 'not-approved', async ({ feed, files }) => {
    await forgeRoot(files, 2, rootOf(feed, [bo, cai, dora]), [anna, bo, cai])
    await forgeHead(files, (head) => ({ ...head, root: 2 }), [anna, bo])
  }),
  attack('a head by those who come, without the root that names them', 'not-approved', ({ files }) =>
    forgeHead(files, (head) => head, [dora, emil]),
  ),
  rotating('a new root that is right, and a head that is none', 'not-a-feed', async ({ feed, files }) => {
    await forgeRoot(files, 2, rootOf(feed, [bo, cai, dora]), [anna, bo, cai])
    setHeadFile(files, '<html></html>')
    return { look }
  }),
  rotating('a member who may not approve has signed', 'not-approved', async ({ feed, files }) => {
    const root = rootOf(feed, [anna, bo, cai])
    await forgeRoot(files, 2, { ...root, approve: role([anna, bo]) }, [anna, bo])
    await forgeHead(files, (head) => head, [anna, cai])
    return { look }
  }),
  attack('a rotation that drops the second pair of eyes, by one', 'not-approved', async ({ feed, files }) => {
    await forgeRoot(files, 2, { ...rootOf(feed, [anna]), root: role([anna], 1), approve: role([anna], 1) }, [anna])
    await forgeHead(files, (head) => head, [anna])
  }),
  attack('a second rotation by those who left', 'not-approved', async ({ feed, files }) => {
    await forgeRoot(files, 2, rootOf(feed, [cai, dora, emil]), [anna, bo, cai, dora])
    await forgeRoot(files, 3, { ...rootOf(feed, [anna, bo]), version: 3 }, [anna, bo])
    return { look }
  }),
  attack('a root that stands in an envelope of two', 'bad-shape', async ({ feed, files }) => {
    const sealed = await forge('evenkeel/root', rootOf(feed, [anna, bo, cai]), [anna, bo])
    putRoot(files, [sealed, sealed])
    return { look }
  }),
]

const putRoot = (files: Files, file: unknown) => files.set(rootFile(2), textBytes(JSON.stringify(file)))
