import { deflateRawSync, deflateSync } from 'node:zlib'
import { ok, refuse } from '../../../lib/base/result.ts'
import type { Bytes } from '../../../lib/packs/bytes.ts'
import { both, flipped, forgeHead, forgeWhole, gunzip, gzip, headOf, linesIn, putObject } from '../../support/forge.ts'
import { hostWith } from '../../support/kept-pack.ts'
import type { Files } from '../../support/publisher.ts'
import { textBytes } from '../../support/publisher.ts'
import { type Attack, attack } from '../../support/scene.ts'

const wholeFile = (files: Files): string => `o/${headOf(files).whole[0]}`

/** The step is not there, and the whole is spoiled on its host. */
const stored = (
  name: string,
  refusal: Attack['refusal'],
  spoil: (whole: Bytes, files: Files) => Bytes | undefined,
): Attack =>
  attack(name, refusal, ({ files, at }) => {
    const file = wholeFile(files)
    const spoiled = spoil(files.get(file) as Bytes, at(3))
    dropSteps(files)
    if (spoiled) files.set(file, spoiled)
    else files.delete(file)
  })

function dropSteps(files: Files): void {
  for (const [, hash] of headOf(files).steps) files.delete(`o/${hash}`)
}

/** The approvers sign a whole of these lines, whose hash, count and library are right. */
const lines = (
  name: string,
  refusal: Attack['refusal'],
  edit: (lines: readonly string[]) => readonly string[],
): Attack => attack(name, refusal, ({ files }) => forgeWhole(files, edit))

const written = (
  name: string,
  refusal: Attack['refusal'],
  join: (lines: readonly string[]) => Bytes | string,
): Attack => attack(name, refusal, ({ files }) => forgeWhole(files, (all) => all, join))

const header = (name: string, refusal: Attack['refusal'], edit: (header: object) => object | string): Attack =>
  lines(name, refusal, ([first = '', ...rest]) => {
    const edited = edit(JSON.parse(first))
    return [typeof edited === 'string' ? edited : JSON.stringify(edited), ...rest]
  })

export const objects: readonly Attack[] = [
  stored('the host lacks the whole', 'missing', () => undefined),
  stored('the whole is cut short', 'altered', (whole) => whole.slice(0, 100)),
  stored('the whole lacks its last byte', 'altered', (whole) => whole.slice(0, -1)),
  stored('one bit of the whole is another one', 'altered', (whole) => flipped(whole, 60)),
  stored('a bit of the whole’s own checksum is another one', 'altered', (whole) => flipped(whole, whole.length - 6)),
  stored('the whole has something after it', 'altered', (whole) => both(whole, Uint8Array.of(0))),
  stored('the whole breaks off and begins again', 'altered', (whole) => both(whole.slice(0, -1), whole.slice(0, 10))),
  stored('the whole of the revision before', 'altered', (_, before) => before.get(wholeFile(before)) as Bytes),
  stored('a sign-in page in the place of the whole', 'altered', () =>
    textBytes('<!doctype html><title>Sign in</title>'),
  ),
  stored('nothing in the place of the whole', 'altered', () => new Uint8Array(0)),
  stored('a packed page in the place of the whole', 'altered', () => gzip('<!doctype html>')),
  stored('the whole is packed in two parts', 'altered', (whole) => {
    const plain = gunzip(whole)
    return both(gzip(plain.slice(0, 100)), gzip(plain.slice(100)))
  }),
  stored('something empty is packed before the whole', 'altered', (whole) => both(gzip(''), whole)),
  stored('the whole is packed twice', 'altered', (whole) => gzip(whole)),
  stored('the whole is packed as zlib does', 'altered', (whole) => new Uint8Array(deflateSync(gunzip(whole)))),
  stored('the whole is packed without a head', 'altered', (whole) => new Uint8Array(deflateRawSync(gunzip(whole)))),
  stored('an unpacked whole with one letter changed', 'altered', (whole) => flipped(gunzip(whole), 300)),
  stored('a bomb in the place of the whole', 'bomb', () => gzip(new Uint8Array(300_000_000)).slice(0, 3_000)),
  stored('a small bomb in the place of the whole', 'bomb', (whole) => gzip(new Uint8Array(gunzip(whole).length + 1))),
  attack('nobody answers for the whole', 'unreachable', ({ files }) => {
    dropSteps(files)
    return { host: hostWith(files, { [wholeFile(files)]: refuse('unreachable') }) }
  }),
  attack('nobody answers for the step', 'unreachable', ({ files }) => {
    const [[, hash] = [0, '']] = headOf(files).steps
    return { host: hostWith(files, { [`o/${hash}`]: refuse('unreachable') }) }
  }),
  attack('an endless whole', 'too-large', ({ files }) => {
    dropSteps(files)
    return { host: hostWith(files, { [wholeFile(files)]: refuse('too-large') }) }
  }),
  attack('a whole that is longer than asked for', 'too-large', ({ files }) => {
    dropSteps(files)
    return { host: hostWith(files, { [wholeFile(files)]: ok(new Uint8Array(1_000_000)) }) }
  }),
  attack('the whole of the revision before, signed again', 'mixed', ({ files, at }) =>
    forgeHead(files, (head) => ({ ...head, whole: headOf(at(3)).whole, steps: [] })),
  ),
  attack('the whole of the revision before under its own library', 'mixed', ({ files, at }) => {
    const { whole, library, count } = headOf(at(3))
    return forgeHead(files, (head) => ({ ...head, whole, library, count, steps: [] }))
  }),
  attack('a step in the place of the whole', 'bad-shape', ({ files }) =>
    forgeHead(files, ({ steps, ...head }) => ({ ...head, whole: steps[0]?.slice(1), steps: [] })),
  ),
  attack('a whole that unpacks to less than it says', 'altered', async ({ files }) => {
    const [hash, size, plain] = await putObject(files, 'x')
    await forgeHead(files, (head) => ({ ...head, whole: [hash, size, plain + 1], steps: [] }))
  }),
  header('a whole of another team', 'wrong-feed', (one) => ({ ...one, feed: 'B'.repeat(22) })),
  header('a whole of another revision', 'mixed', (one) => ({ ...one, revision: 3 })),
  header('a whole of a later format', 'newer-format', (one) => ({ ...one, format: 2 })),
  header('a whole of another kind', 'bad-shape', (one) => ({ ...one, kind: 'part' })),
  header('a whole with a field of its own', 'bad-shape', (one) => ({ ...one, note: '' })),
  header('a whole with a field __proto__', 'bad-shape', (one) => JSON.stringify(one).replace('{', '{"__proto__":1,')),
  header('a whole with a field twice', 'not-canonical', (one) => JSON.stringify(one).replace('{', '{"format":1,')),
  header('a whole whose salt is none', 'bad-shape', (one) => ({ ...one, salt: 'salt' })),
  header('a whole whose header is null', 'bad-shape', () => 'null'),
  header('a whole whose header is longer than any line', 'not-a-feed', (one) => JSON.stringify(one).padEnd(140_000)),
  lines('a whole without a header', 'bad-shape', ([, ...items]) => items),
  lines('a whole with an item twice', 'out-of-order', (all) => [...all, all.at(-1) as string]),
  lines('a whole out of order', 'out-of-order', ([first = '', one = '', other = '', ...rest]) => [
    first,
    other,
    one,
    ...rest,
  ]),
  lines('a whole that says that an item is gone', 'mixed', (all) => [...all, '{"gone":"zebra"}']),
  lines('a whole with an empty line', 'not-a-feed', (all) => [...all, '']),
  lines('a whole with a line that is no JSON', 'not-a-feed', (all) => [...all, 'reply']),
  lines('a whole with a line as long as a book', 'too-large', (all) => [
    ...all,
    JSON.stringify({ id: 'z', body: 'x'.repeat(140_000) }),
  ]),
  lines('a whole with the same header again', 'bad-item', ([first = '', ...rest]) => [first, ...rest, first]),
  written('a whole whose last line does not end', 'not-a-feed', (all) => all.join('\n')),
  written('a whole with carriage returns', 'not-canonical', (all) => `${all.join('\r\n')}\r\n`),
  written('a whole with a byte order mark', 'not-a-feed', (all) => `\ufeff${all.join('\n')}\n`),
  written('a whole that begins with an empty line', 'not-a-feed', (all) => `\n${all.join('\n')}\n`),
  written('a whole that is one line', 'not-a-feed', (all) => `${all.join(' ')}\n`),
  written('a whole that is no UTF-8', 'not-a-feed', (all) => {
    const bytes = textBytes(`${all.join('\n')}\n`)
    return bytes.map((byte, at) => (at === bytes.length - 40 ? 0xff : byte))
  }),
  attack('a whole that leaves an item out', 'mixed', async ({ files }) => {
    const { count, library } = headOf(files)
    await forgeWhole(files, (all) => all.slice(0, -1))
    await forgeHead(files, (head) => ({ ...head, count, library }))
  }),
  attack('a whole that brings one item more', 'mixed', async ({ files }) => {
    const { count, library } = headOf(files)
    const more = linesIn(files, headOf(files).whole[0]).at(-1)?.replace('"vent"', '"zebra"') as string
    await forgeWhole(files, (all) => [...all, more])
    await forgeHead(files, (head) => ({ ...head, count, library }))
  }),
  attack('a whole with one word changed', 'mixed', async ({ files }) => {
    const { library } = headOf(files)
    await forgeWhole(files, (all) => all.map((line) => line.replace('We are on it', 'We are not')))
    await forgeHead(files, (head) => ({ ...head, library }))
  }),
  attack('a whole with the bodies of two replies exchanged', 'mixed', async ({ files }) => {
    const { library } = headOf(files)
    await forgeWhole(files, (all) => all.map((line) => line.replace('"Reply 1"', '"Reply 2"')))
    await forgeHead(files, (head) => ({ ...head, library }))
  }),
]
