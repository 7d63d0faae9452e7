import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../lib/packs/edits.ts'
import { channels, incidentTypes, promptStages, stages } from '../../lib/replies/pack-item.ts'
import { parsePackItem } from '../../lib/replies/parse-pack-item.ts'
import { statuses } from '../../lib/replies/standing.ts'
import { readFolder } from '../../scripts/pack/folder/read-folder.ts'
import { caps } from '../../scripts/pack/read/caps.ts'
import { packItems } from '../support/pack-item.ts'
import type { Vector } from '../support/vectors/vector.ts'
import { makeWorkplace } from '../support/workplace.ts'

const at = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8')
const format = at('lib/packs/FORMAT.md')
const examples = JSON.parse(at('test/fixtures/packs/examples.json'))
const vectors: readonly Vector[] = JSON.parse(at('test/fixtures/packs/vectors.json'))

const block = (label: string): string => {
  const [, text] = new RegExp(`\`\`\`${label}\n(.*?)\n\`\`\``, 's').exec(format) ?? []
  if (text === undefined) throw new Error(`The document has no block “${label}”`)
  return text
}

/** The payload in a vector's head file. */
function payloadIn(name: string, part: 'head' | 'stamp'): unknown {
  const file = vectors.find((vector) => vector.name === name)?.files['head.json']
  const { payload } = JSON.parse(String(file))[part]
  return JSON.parse(Buffer.from(payload, 'base64url').toString())
}

test('the envelope, and what is signed of it, are the first example’s', () => {
  const [first] = examples.pae
  expect(JSON.parse(block('json pae'))).toEqual(first.envelope)
  expect(block('text pae')).toBe(first.signed)
  expect(format).toContain(`the ${Buffer.byteLength(first.signed)} bytes`)
})

test('the key is the first example’s', () => {
  const [{ seed, key, id }] = examples.keys
  expect(block('text key')).toBe(`seed  ${seed}\nkey   ${key}\nid    ${id}`)
})

test('every weak key is one of those in the document, or not less than the prime', () => {
  const listed = new Set(block('text weak').split('\n'))
  const unsigned = (hex: string) => {
    const bytes = Buffer.from(hex, 'hex')
    bytes[31] = (bytes[31] ?? 0) & 0x7f
    return bytes.toString('hex')
  }
  const others = examples.weakKeys.map(unsigned).filter((y: string) => !listed.has(y))
  expect(listed.size).toBe(5)
  expect(others.every((y: string) => /^(?:ed|ee|ef|f.)(?:ff){30}7f$/.test(y))).toBe(true)
})

test('the root and its fingerprint are the example’s', () => {
  const { payload, hash, feed } = examples.feedId
  expect(JSON.stringify(JSON.parse(block('json root')))).toBe(payload)
  expect(block('text feed')).toBe(`hash  ${hash}\nfeed  ${feed}`)
})

test('the head and the stamp are those of two vectors', () => {
  expect(JSON.parse(block('json head'))).toEqual(payloadIn('several steps, read for the first time', 'head'))
  expect(JSON.parse(block('json stamp'))).toEqual(payloadIn('held by a stamp', 'stamp'))
})

test('the library hash is the first example’s, with all that leads to it', () => {
  const [{ items, buckets, everyOtherBucket, library }] = examples.libraryHash
  const drawn = items.map(({ id, line, leaf, bucket }: Record<string, string>) =>
    [`${id}       ${line}`, `leaf    ${leaf}`, `bucket  ${bucket} ${buckets[bucket ?? '']}`].join('\n'),
  )
  expect(block('text library')).toBe([...drawn, `others  ${everyOtherBucket}\nlibrary ${library}`].join('\n\n'))
})

test('the edits lead where the document says', () => {
  const [before = '', edits = '', after] = block('text edits')
    .split('\n')
    .map((line) => line.replace(/^\S+ +/, ''))
  expect(applyEdits(before, JSON.parse(edits))).toBe(after)
})

test('the document names every refusal that the vectors expect', () => {
  const kinds = new Set(
    vectors.flatMap(({ expect: { ...expected } }) => ('refusal' in expected ? [expected.refusal] : [])),
  )
  expect([...kinds].filter((kind) => !format.includes(`| \`${kind}\``))).toEqual([])
  expect(kinds.size).toBeGreaterThan(20)
})

test('the document names every value that an item’s fields may have', () => {
  const values = [...statuses, ...channels, ...incidentTypes, ...promptStages, ...stages]
  expect(values.filter((value) => !format.includes(`\`${value}\``))).toEqual([])
})

test('the document’s caps are the reader’s', () => {
  const missing = Object.values(caps).filter((cap) => !format.includes(` ${cap.toLocaleString('en')}`))
  expect(missing).toEqual([])
})

describe('a text as long as the document says is taken, and a longer one refused:', () => {
  const [, lengths = ''] = format.split('Texts are at most so long')
  const most = (text: string) => {
    const [row = ''] = lengths.match(new RegExp(`^\\|[^|]*${text}[^|]*\\|[^|]*`, 'm')) ?? []
    return Number(/\| ([\d,]+)/.exec(row)?.[1]?.replaceAll(',', ''))
  }
  const link = (length: number) => `https://x.example/${'x'.repeat(length - 18)}`
  const { reply, fact, prompt, contact, incident } = packItems
  const words = (length: number) => 'x'.repeat(length)
  const cases: readonly (readonly [text: string, item: (length: number) => object])[] = [
    ['`body`', (length) => ({ ...reply, body: words(length) })],
    ['`title`', (length) => ({ ...reply, title: words(length) })],
    ['`use`', (length) => ({ ...reply, use: words(length) })],
    ['`owner`', (length) => ({ ...reply, owner: words(length) })],
    ['`by`', (length) => ({ ...reply, approvals: [{ by: words(length), at: 1 }] })],
    ['`shortcut`', (length) => ({ ...reply, shortcut: words(length) })],
    ['an alias', (length) => ({ ...reply, aliases: [words(length)] })],
    ['a tag', (length) => ({ ...reply, tags: [words(length)] })],
    ['`label` of a blank', (length) => ({ ...reply, blanks: { a: { label: words(length) } } })],
    ['`hint`', (length) => ({ ...reply, blanks: { a: { label: 'A', hint: words(length) } } })],
    ['name of a blank', (length) => ({ ...reply, blanks: { [words(length)]: { label: 'A' } } })],
    ['`known`', (length) => ({ ...fact, state: { known: words(length) } })],
    ['`phrases`', (length) => ({ ...prompt, phrases: [words(length)] })],
    ['`address`', (length) => ({ ...contact, address: words(length) })],
    ['`hours`', (length) => ({ ...contact, hours: words(length) })],
    ['`publicLink`', (length) => ({ ...incident, publicLink: link(length) })],
    ['`specialCases`', (length) => ({ ...incident, specialCases: words(length) })],
    ['`label` of a key date', (length) => ({ ...incident, keyDates: [{ label: words(length), at: 1 }] })],
    ['`reason`', (length) => ({ ...reply, status: 'held', hold: { reason: words(length), decides: 'Bo', since: 1 } })],
    ['`decides`', (length) => ({ ...reply, status: 'held', hold: { reason: 'No', decides: words(length), since: 1 } })],
  ]
  test.for(cases)('%s', ([text, item]) => {
    expect(parsePackItem(item(most(text))).ok).toBe(true)
    expect(parsePackItem(item(most(text) + 1)).ok).toBe(false)
  })
})

test('the Markdown files in the document are two items', async () => {
  const [reply = '', fact = ''] = Array.from(format.matchAll(/```text item\n(.*?)```/gs), ([, text = '']) => text)
  const place = await makeWorkplace({ 'refunds/late.md': reply, 'deadline.md': fact })
  expect(await readFolder(place)).toMatchObject({
    ok: true,
    value: { items: [{ id: 'refund-deadline' }, { id: 'refunds.late' }], notYet: [] },
  })
})
