import { describe, expect, test } from 'vitest'
import { makePackFile, readPackFile } from '../../lib/packs/pack-file.ts'
import type { PackRefusal } from '../../lib/packs/refusal.ts'
import { keepFrom, look, pictureOf } from '../support/kept-pack.ts'
import { accepted, textBytes } from '../support/publisher.ts'
import { scene } from '../support/scene.ts'

const { files, feed } = scene()
const whole = JSON.parse(new TextDecoder().decode(makePackFile(files)))

test('one file brings the same as a host does', async () => {
  const read = accepted(readPackFile(makePackFile(files)))
  expect(pictureOf(await keepFrom(read, { feed }))).toBe(pictureOf(await keepFrom(files, { feed })))
})

test('a later file brings on what an earlier one or a host brought', async () => {
  const { at, kept } = scene()
  const read = accepted(readPackFile(makePackFile(at(4))))
  expect(accepted(await look(kept, read)).kind).toBe('changed')
})

test('what is not in it is missing, and what is too long is not given out', async () => {
  const read = accepted(readPackFile(makePackFile(files)))
  expect(await read('root.2.json', 100)).toEqual({ ok: false, refusal: 'missing' })
  expect(await read('__proto__', 100)).toEqual({ ok: false, refusal: 'missing' })
  expect(await read('head.json', 100)).toEqual({ ok: false, refusal: 'too-large' })
})

describe('a file that is none', () => {
  test.for<[string, PackRefusal['kind'], unknown]>([
    ['nothing', 'not-a-feed', ''],
    ['a page', 'not-a-feed', '<html></html>'],
    ['half of one', 'not-a-feed', JSON.stringify(whole).slice(0, 99)],
    ['null', 'bad-shape', null],
    ['a library of ours', 'bad-shape', { format: 'evenkeel-library', version: 1, items: [] }],
    ['one of a later format', 'newer-format', { ...whole, format: 2 }],
    ['another kind of file', 'bad-shape', { ...whole, kind: 'pack' }],
    ['files that are a list', 'bad-shape', { ...whole, files: ['head.json'] }],
    ['a file that is no text', 'bad-shape', { ...whole, files: { 'head.json': {} } }],
    ['a file that is padded', 'bad-shape', { ...whole, files: { 'head.json': 'e30=' } }],
    ['a file that leads out of the folder', 'bad-shape', { ...whole, files: { '../head.json': 'e30' } }],
    ['a file with a slash in front', 'bad-shape', { ...whole, files: { '/head.json': 'e30' } }],
    ['a file of the root with a zero in front', 'bad-shape', { ...whole, files: { 'root.01.json': 'e30' } }],
    ['a file named constructor', 'bad-shape', { ...whole, files: { constructor: 'e30' } }],
    ['a file named __proto__', 'bad-shape', JSON.stringify(whole).replace('"files":{', '"files":{"__proto__":"e30",')],
    ['a file twice', 'not-canonical', JSON.stringify(whole).replace('"files":{', '"files":{"head.json":"e30",')],
    ['a field of its own', 'bad-shape', { ...whole, link: 'https://evil.example/' }],
  ])('%s', ([, kind, file]) => {
    const bytes = textBytes(typeof file === 'string' ? file : JSON.stringify(file))
    expect(readPackFile(bytes)).toMatchObject({ ok: false, refusal: { kind } })
  })
})
