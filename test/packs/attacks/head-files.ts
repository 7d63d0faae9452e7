import { ok, refuse } from '../../../lib/base/result.ts'
import type { Bytes } from '../../../lib/packs/bytes.ts'
import { both, gunzip, gzip, headFileOf, headTextOf, setHeadFile, textIn } from '../../support/forge.ts'
import { hostWith } from '../../support/kept-pack.ts'
import { type Attack, attack } from '../../support/scene.ts'

/** Whatever a host may give out as `head.json`. */
const texts: readonly (readonly [name: string, refusal: Attack['refusal'], text: string])[] = [
  ['nothing at all', 'not-a-feed', ''],
  ['a sign-in page', 'not-a-feed', '<!doctype html><title>Sign in</title>'],
  ['an error page', 'not-a-feed', '<html><body><h1>502 Bad Gateway</h1></body></html>'],
  ['a line of plain text', 'not-a-feed', 'Not found'],
  ['zero bytes', 'not-a-feed', '\0\0\0\0'],
  ['JSON with a comment', 'not-a-feed', '{"head":1/*2*/}'],
  ['JSON with a comma too many', 'not-a-feed', '{"head":1,}'],
  ['null', 'bad-shape', 'null'],
  ['true', 'bad-shape', 'true'],
  ['a number', 'bad-shape', '1'],
  ['a text', 'bad-shape', '"head"'],
  ['a list', 'bad-shape', '[]'],
  ['an empty object', 'bad-shape', '{}'],
  ['a head that is a list', 'bad-shape', '{"head":[]}'],
  ['a head that is null', 'bad-shape', '{"head":null}'],
  ['two documents', 'not-a-feed', '{}{}'],
  ['seven thousand brackets', 'not-a-feed', '['.repeat(7_000)],
  ['three thousand lists in one another', 'not-canonical', `${'['.repeat(3_000)}${']'.repeat(3_000)}`],
  ['a later format of its own', 'newer-format', '{"format":2,"heads":[]}'],
]

/** The honest file, written a little differently. */
const rewritten: readonly (readonly [name: string, refusal: Attack['refusal'], rewrite: (text: string) => string])[] = [
  ['cut in half', 'not-a-feed', (text) => text.slice(0, text.length / 2)],
  ['without its last sign', 'not-a-feed', (text) => text.slice(0, -1)],
  ['with a line end after it', 'not-canonical', (text) => `${text}\n`],
  ['with white space in it', 'not-canonical', (text) => text.replace('{', '{ ')],
  ['with a byte order mark', 'not-a-feed', (text) => `\ufeff${text}`],
  ['with a field twice', 'not-canonical', (text) => text.replace('{', '{"head":null,')],
  ['with the payload twice', 'not-canonical', (text) => text.replace('"payload":', '"payload":"e30","payload":')],
  ['with a field of its own', 'bad-shape', (text) => text.replace('{', '{"note":"",')],
  ['with a field __proto__', 'bad-shape', (text) => text.replace('{', '{"__proto__":{},')],
  ['with a field constructor', 'bad-shape', (text) => text.replace('{', '{"constructor":{},')],
  ['with a letter written as an escape', 'not-canonical', (text) => text.replace('"head"', '"\\u0068ead"')],
]

export const headFiles: readonly Attack[] = [
  attack('the host lacks the head', 'missing', ({ files }) => void files.delete('head.json')),
  attack('nobody answers', 'unreachable', ({ files }) => ({
    host: hostWith(files, { 'head.json': refuse('unreachable') }),
  })),
  attack('an endless head', 'too-large', ({ files }) => ({
    host: hostWith(files, { 'head.json': refuse('too-large') }),
  })),
  attack('a head that is longer than asked for', 'too-large', ({ files }) => ({
    host: hostWith(files, { 'head.json': ok(new Uint8Array(16_385)) }),
  })),
  ...texts.map(([name, refusal, text]) =>
    attack(`the head is ${name}`, refusal, ({ files }) => setHeadFile(files, text)),
  ),
  ...rewritten.map(([name, refusal, rewrite]) =>
    attack(`the head ${name}`, refusal, ({ files }) => setHeadFile(files, rewrite(headTextOf(files)))),
  ),
  attack(
    'the head is no UTF-8',
    'not-a-feed',
    ({ files }) => void files.set('head.json', Uint8Array.of(0xff, 0xfe, 0x7b)),
  ),
  attack('the head is in UTF-16', 'not-a-feed', ({ files }) => {
    files.set('head.json', new Uint8Array(Buffer.from(headTextOf(files), 'utf16le')))
  }),
  attack(
    'the head is overlong UTF-8',
    'not-a-feed',
    ({ files }) => void files.set('head.json', Uint8Array.of(0xc1, 0xbb, 0x7d)),
  ),
  attack(
    'the head is the root',
    'bad-shape',
    ({ files }) => void files.set('head.json', files.get('root.1.json') as Bytes),
  ),
  attack('the head is an object', 'not-a-feed', ({ files }) => {
    const [object] = [...files].filter(([name]) => name.startsWith('o/')).map(([, bytes]) => bytes)
    files.set('head.json', object as Bytes)
  }),
  attack('the head is packed twice', 'not-a-feed', ({ files }) => {
    files.set('head.json', gzip(files.get('head.json') as Bytes))
  }),
  attack('the packed head is cut short', 'altered', ({ files }) => {
    files.set('head.json', (files.get('head.json') as Bytes).slice(0, -9))
  }),
  attack('the packed head has something after it', 'altered', ({ files }) => {
    files.set('head.json', both(files.get('head.json') as Bytes, Uint8Array.of(1, 2, 3)))
  }),
  attack(
    'the packed head is a bomb',
    'bomb',
    ({ files }) => void files.set('head.json', gzip(new Uint8Array(4_000_000))),
  ),
  attack('the head stands where its envelope should', 'bad-shape', ({ files }) =>
    setHeadFile(files, headFileOf(files).head),
  ),
  attack('two heads', 'bad-shape', ({ files }) => {
    const { head } = headFileOf(files)
    setHeadFile(files, { head: [head, head] })
  }),
  attack('the head is a part of itself', 'not-a-feed', ({ files }) => {
    setHeadFile(files, textIn(gunzip(files.get('head.json') as Bytes)).slice(9))
  }),
]
