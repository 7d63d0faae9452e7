import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { putFile } from '../../scripts/pack/put-file.ts'
import { runCommand } from '../../scripts/pack/run-command.ts'
import { withPath, worldFault } from '../../scripts/pack/world-fault.ts'
import { makeWorkplace, markdown } from '../support/workplace.ts'

const now = 1_792_000_000
const run = (...words: string[]) => runCommand(words, now)
const files = { 'replies/thanks.md': markdown('lang: en\ntitle: Thanks', 'Thank you.'), note: 'Mine.' }

test('a folder that is not there, and a file in the place of one, are named', async () => {
  const place = await makeWorkplace(files)
  const [replies, note, none] = [join(place, 'replies'), join(place, 'note'), join(place, 'none')]
  expect(await run('build', none, '--out', join(place, 'feed'), '--publisher', 'Acme')).toEqual({
    code: 1,
    words: `${none}: there is no such file or folder. What was there stands as it was.`,
  })
  expect(await run('build', note, '--out', join(place, 'feed'), '--publisher', 'Acme')).toMatchObject({
    code: 1,
    words: expect.stringContaining(`${note}: this is a file where a folder is needed`),
  })
  expect(await run('build', replies, '--out', note, '--publisher', 'Acme')).toMatchObject({ code: 1 })
  expect(await readFile(note, 'utf8')).toBe('Mine.')
})

test('a full disk is named with the file that found no room', () => {
  // As Node throws it from a file that is open already.
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' })
  expect(worldFault(full)).toBe('the disk is full')
  expect(worldFault(withPath('feed/head.json', full))).toBe('feed/head.json: the disk is full')
  expect(worldFault(new TypeError('a bug'))).toBeUndefined()
})

test('a pack file that can’t take its place leaves nothing behind', async () => {
  const place = await makeWorkplace(files)
  const [feed, folder] = [join(place, 'feed'), join(place, 'replies')]
  await run('build', folder, '--out', feed, '--publisher', 'Acme')
  expect(await run('pack', feed, '--out', folder)).toMatchObject({
    code: 1,
    words: expect.stringContaining(`${folder}: this is a folder where a file is needed`),
  })
  expect((await readdir(place)).sort()).toEqual(['feed', 'feed.keys', 'note', 'replies'])
})

test('a file that could not be written whole leaves the old one, and no half beside it', async () => {
  const place = await makeWorkplace(files)
  const path = join(place, 'replies')
  await expect(putFile(path, new Uint8Array(1))).rejects.toMatchObject({ path, code: expect.any(String) })
  expect((await readdir(place)).sort()).toEqual(['note', 'replies'])
})
