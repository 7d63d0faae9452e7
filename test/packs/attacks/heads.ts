import type { Head } from '../../../lib/packs/head.ts'
import { forge, forgeHead, headOf, setHeadFile } from '../../support/forge.ts'
import { noon } from '../../support/pack-item.ts'
import { anna, bo } from '../../support/people.ts'
import { type Attack, attack } from '../../support/scene.ts'

/** What both approvers sign although they should not; an honest tool would not let them. */
const said = (name: string, refusal: Attack['refusal'], edit: (head: Head) => unknown): Attack =>
  attack(name, refusal, ({ files }) => forgeHead(files, edit))

const text = (name: string, refusal: Attack['refusal'], edit: (text: string) => string): Attack =>
  attack(name, refusal, async ({ files }) =>
    setHeadFile(files, { head: await forge('evenkeel/head', edit(JSON.stringify(headOf(files))), [anna, bo]) }),
  )

const hash = 'A'.repeat(43)
const steps = (...froms: readonly unknown[]) => froms.map((from) => [from, hash, 100, 100])

const wrongFields: readonly (readonly [name: string, fields: object])[] = [
  ['a format of zero', { format: 0 }],
  ['a format that is a text', { format: '1' }],
  ['a format that is a list', { format: [1] }],
  ['a feed that is no id', { feed: 'acme' }],
  ['a feed that is a list', { feed: ['A'.repeat(22)] }],
  ['a root of zero', { root: 0 }],
  ['a root that is a text', { root: '1' }],
  ['a revision of zero', { revision: 0 }],
  ['a negative revision', { revision: -4 }],
  ['half a revision', { revision: 4.5 }],
  ['a revision beyond all numbers', { revision: 2 ** 53 }],
  ['a revision that is a text', { revision: '5' }],
  ['a revision that is an object', { revision: { valueOf: 5 } }],
  ['a moment in milliseconds', { issued: noon * 1_000 }],
  ['a moment that is a text', { issued: '2026-01-01' }],
  ['a moment before all time', { issued: -1 }],
  ['no end', { expires: null }],
  ['an end that is a fraction', { expires: noon + 0.5 }],
  ['a negative count', { count: -1 }],
  ['a count that is a text', { count: '12' }],
  ['a library that is no hash', { library: 'x' }],
  ['a library with loose last bits', { library: `${'A'.repeat(42)}B` }],
  ['a whole that leads out of the folder', { whole: ['../../../../../../../../../../etc/passwd-passwd', 100, 100] }],
  ['a whole that leads to another host', { whole: ['//evil.example/aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 100, 100] }],
  ['a whole with a slash in its name', { whole: [`${'A'.repeat(20)}/${'A'.repeat(22)}`, 100, 100] }],
  ['a whole with a dot segment', { whole: [`..${'A'.repeat(41)}`, 100, 100] }],
  ['a whole that is an address', { whole: ['https://evil.example/', 100, 100] }],
  ['a whole of negative size', { whole: [hash, -1, 100] }],
  ['a whole of half a byte', { whole: [hash, 0.5, 100] }],
  ['a whole of 65 MB', { whole: [hash, 65 * 2 ** 20, 100] }],
  ['a whole that unpacks to 257 MB', { whole: [hash, 2 ** 25, 257 * 2 ** 20] }],
  ['a whole of four things', { whole: [hash, 100, 100, 100] }],
  ['a whole of two things', { whole: [hash, 100] }],
  ['a whole that is an object', { whole: { 0: hash, 1: 100, 2: 100 } }],
  ['a whole that is missing', { whole: undefined }],
  ['steps that are no list', { steps: {} }],
  ['steps out of order', { steps: steps(1, 3) }],
  ['two steps from the same revision', { steps: steps(3, 3) }],
  ['a step from this revision', { steps: steps(4) }],
  ['a step from the future', { steps: steps(5) }],
  ['a step from revision zero', { steps: steps(0) }],
  ['a step from nowhere', { steps: steps('3') }],
  ['a step that leads out of the folder', { steps: [[3, `../${'A'.repeat(40)}`, 100, 100]] }],
  ['an urgent revision that is to come', { urgent: 5 }],
  ['an urgent revision of zero', { urgent: 0 }],
  ['an urgent revision that is only true', { urgent: true }],
  ['a field of its own', { script: 'alert(1)' }],
  ['a field constructor', { constructor: 1 }],
  ['a field toString', { toString: 1 }],
]

const without = (field: keyof Head) => (head: Head) => ({ ...head, [field]: undefined })

export const heads: readonly Attack[] = [
  ...wrongFields.map(([name, fields]) => said(`a head has ${name}`, 'bad-shape', (head) => ({ ...head, ...fields }))),
  ...(['format', 'feed', 'root', 'revision', 'issued', 'expires', 'count', 'library', 'steps'] as const).map((field) =>
    said(`a head lacks its ${field}`, 'bad-shape', without(field)),
  ),
  said('a head of a later format', 'newer-format', (head) => ({ ...head, format: 2, parts: [] })),
  said('a head of another team, by the same people', 'wrong-feed', (head) => ({ ...head, feed: 'B'.repeat(22) })),
  said('a head that asks for a root that is not there', 'missing', (head) => ({ ...head, root: 9 })),
  said('a head from next week', 'from-the-future', (head) => ({ ...head, issued: noon + 7 * 86_400 })),
  said('a head from just more than a day ahead', 'from-the-future', (head) => ({ ...head, issued: noon + 86_401 })),
  said('a head of more items than there may be', 'too-many', (head) => ({ ...head, count: 200_001 })),
  said('a head with nine steps', 'too-many', (head) => ({
    ...head,
    revision: 10,
    steps: steps(9, 8, 7, 6, 5, 4, 3, 2, 1),
  })),
  said('a head whose whole would unpack to a thousand times its size', 'bomb', (head) => ({
    ...head,
    whole: [hash, 100_000, 100_000_000],
  })),
  said('a head whose step would unpack to a thousand times its size', 'bomb', (head) => ({
    ...head,
    steps: [[3, hash, 1_000, 1_000_000]],
  })),
  said('a count that is one too many', 'mixed', (head) => ({ ...head, count: head.count + 1 })),
  said('a count that is one too few', 'mixed', (head) => ({ ...head, count: head.count - 1 })),
  said('a library that is another one', 'mixed', (head) => ({ ...head, library: hash })),
  said('another library under the same number', 'equivocation', (head) => ({
    ...head,
    revision: 3,
    library: hash,
    steps: [],
  })),
  said('another end under the same number', 'equivocation', (head) => ({
    ...head,
    revision: 3,
    expires: head.expires + 1,
    steps: [],
  })),
  text('a head with a field twice', 'not-canonical', (head) => head.replace('{', '{"revision":9,')),
  text('a head with a number in another spelling', 'not-canonical', (head) =>
    head.replace('"revision":4', '"revision":40e-1'),
  ),
  text('a head with a number that is rounded', 'not-canonical', (head) =>
    head.replace('"revision":4', '"revision":9007199254740993'),
  ),
  text('a head with a negative zero', 'not-canonical', (head) => head.replace(/"count":\d+/, '"count":-0')),
  text('a head with white space in it', 'not-canonical', (head) => head.replaceAll(',', ', ')),
  text('a head with a field __proto__', 'bad-shape', (head) => head.replace('{', '{"__proto__":{"count":1},')),
  text('a head with fields that order themselves', 'not-canonical', (head) => head.replace('{', '{"b":1,"1":2,')),
  text('a head that is not a number', 'not-a-feed', (head) => head.replace('"revision":4', '"revision":NaN')),
  text('a head that is signed HTML', 'not-a-feed', () => '<html></html>'),
  text('a head that is signed and empty', 'not-a-feed', () => ''),
  text('a head that is signed null', 'bad-shape', () => 'null'),
  text('a head that is a signed list', 'bad-shape', (head) => `[${head}]`),
  text('a head with a byte order mark', 'not-a-feed', (head) => `\ufeff${head}`),
  text('a head with a deep list', 'not-canonical', (head) =>
    head.replace('"steps":[', `"steps":[${'['.repeat(500)}${']'.repeat(500)},`),
  ),
  attack('the first revision again', 'rollback', ({ files, at }) => void files.set('head.json', headFile(at(1)))),
  attack('the second revision again', 'rollback', ({ files, at }) => void files.set('head.json', headFile(at(2)))),
]

const headFile = (files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) =>
  files.get('head.json') as Uint8Array<ArrayBuffer>
