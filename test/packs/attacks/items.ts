import { forgeItem } from '../../support/forge.ts'
import { noon } from '../../support/pack-item.ts'
import { type Attack, attack } from '../../support/scene.ts'

const item = (name: string, edit: (line: string) => string, refusal: Attack['refusal'] = 'bad-item'): Attack =>
  attack(name, refusal, ({ files }) => forgeItem(files, edit))

const withFields = (fields: object) => (line: string) => JSON.stringify({ ...JSON.parse(line), ...fields })
const withText = (text: string) => (line: string) => line.replace('{', `{${text},`)

const hold = { reason: 'Checked', decides: 'Anna Berg', since: noon }
const incident = {
  kind: 'incident',
  type: 'outage',
  stage: 'update',
  verified: true,
  keyDates: [],
  body: undefined,
}

const wrongFields: readonly (readonly [name: string, fields: object])[] = [
  ['of a kind that there is not', { kind: 'script' }],
  ['whose kind is a list', { kind: ['reply'] }],
  ['without an id', { id: undefined }],
  ['whose id leads out of the folder', { id: '../reply' }],
  ['whose id has white space in it', { id: 'reply 20' }],
  ['whose id is a number', { id: 20 }],
  ['whose id is too long', { id: `reply-20${'x'.repeat(120)}` }],
  ['with a field of its own', { script: 'alert(1)' }],
  ['whose body is an object', { body: { toString: 'x' } }],
  ['whose body is missing', { body: undefined }],
  ['whose body is a book', { body: 'x'.repeat(20_001) }],
  ['whose title has two lines', { title: 'One\ntwo' }],
  ['whose title reads backwards', { title: 'Pay \u202eknab ruoy' }],
  ['whose title sets itself apart', { title: '\u2066Pay\u2069' }],
  ['whose title has a tab in it', { title: 'One\ttwo' }],
  ['whose title has a tag in it', { title: '<script>alert(1)</script>' }],
  ['whose tag reads backwards', { tags: ['a\u202eb'] }],
  ['whose approver reads backwards', { approvals: [{ by: 'Anna\u202e', at: noon }] }],
  ['whose language is none', { lang: 'not a language' }],
  ['that is a draft', { status: 'draft' }],
  ['without a status', { status: undefined }],
  ['that is held for no reason', { status: 'held' }],
  ['that is held and approved', { hold }],
  ['that is withdrawn by nobody', { status: 'withdrawn', hold: { ...hold, decides: undefined } }],
  ['that is approved seventeen times', { approvals: Array(17).fill({ by: 'Anna Berg', at: noon }) }],
  ['that is approved in so many words', { approvals: 'Anna Berg' }],
  ['that is valid for thousands of years', { validUntil: noon * 1_000 }],
  ['that does as it likes when it has expired', { whenExpired: 'delete' }],
  ['with a blank of another kind', { blanks: { x: { kind: 'script', label: 'X' } } }],
  ['for an audience that there is not', { audience: 'everybody' }],
  ['with an incident’s field', { publicLink: 'https://status.example' }],
  ['with a link that is a script', { ...incident, publicLink: 'javascript:alert(1)' }],
  ['with a link that is data', { ...incident, statusLink: 'data:text/html,x' }],
  ['with a link that anybody can read on the way', { ...incident, statusLink: 'http://status.example' }],
]

export const items: readonly Attack[] = [
  ...wrongFields.map(([name, fields]) => item(`an item ${name}`, withFields(fields))),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((field) =>
    item(`an item with a field ${field}`, withText(`"${field}":{"status":"approved"}`)),
  ),
  item('an item with a blank __proto__', withText('"blanks":{"__proto__":{"label":"X"}}')),
  item('an item that is null', () => 'null'),
  item('an item that is a list', () => '[]'),
  item('an item that is a text', () => '"reply"'),
  item('an item that is a number', () => '1'),
  item('an item that is there and gone', withText('"gone":"reply-20"')),
  item('an item that is gone by number', () => '{"gone":20}'),
  item('an item with a field twice', withText('"title":"x"'), 'not-canonical'),
  item('an item with white space in it', (line) => line.replaceAll(',', ', '), 'not-canonical'),
  item('an item with a number in another spelling', (line) => line.replace(`${noon}`, `${noon}.0`), 'not-canonical'),
  item('an item with a bell in its body', withFields({ body: 'Ring\u0007' }), 'not-canonical'),
  item('an item with an escape in its body', withFields({ body: '\u001b[31m' }), 'not-canonical'),
  item('an item with a carriage return in its body', withFields({ body: 'a\rb' }), 'not-canonical'),
  item('an item with a nothing in its body', withFields({ body: 'a\0b' }), 'not-canonical'),
  item('an item with a deletion in its body', withFields({ body: 'a\u007fb' }), 'not-canonical'),
  item('an item with an old control character in its body', withFields({ body: 'a\u0085b' }), 'not-canonical'),
  item('an item with half a sign in its body', withFields({ body: 'a\ud83d' }), 'not-canonical'),
  item('an item with the other half of a sign in its title', withFields({ title: '\ude00' }), 'not-canonical'),
  ...[20, 3_000, 4_000, 6_000, 20_000, 60_000].map((depth) =>
    item(
      `an item that is ${depth} lists deep`,
      withText(`"x":${'['.repeat(depth)}${']'.repeat(depth)}`),
      'not-canonical',
    ),
  ),
  item(
    'an item that is a thousand objects deep',
    withText(`"x":${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}`),
    'not-canonical',
  ),
]
