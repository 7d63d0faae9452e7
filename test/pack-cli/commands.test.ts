import { existsSync } from 'node:fs'
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '../../scripts/pack/build.ts'
import { hold } from '../../scripts/pack/hold.ts'
import { keys } from '../../scripts/pack/keys.ts'
import { packFile } from '../../scripts/pack/pack-file.ts'
import { renew } from '../../scripts/pack/renew.ts'
import { verify } from '../../scripts/pack/verify.ts'
import { makeWorkplace, markdown } from '../support/workplace.ts'

const now = 1_792_000_000
const day = 86_400
const replies = {
  'replies/thanks.md': markdown('lang: en\ntitle: Thanks', 'Thank you.'),
  'replies/closing.md': markdown('kind: snippet\nslot: closing\nlang: da\ntitle: Slut', 'Hav det godt.'),
}

/** A feed of two items by one person. */
async function begun() {
  const place = await makeWorkplace(replies)
  const [folder, feed] = [join(place, 'replies'), join(place, 'feed')]
  const first = await build([folder, '--out', feed, '--publisher', 'Acme Support'], now)
  expect(first).toMatchObject({ code: 0 })
  return { place, folder, feed, first }
}

async function reportOn(source: string, ...more: string[]) {
  const { words } = await verify([source, '--json', ...more], now)
  return JSON.parse(words)
}

test('a folder becomes a feed that verifies, its key kept beside it for the owner alone', async () => {
  const { place, feed, first } = await begun()
  expect(await reportOn(feed)).toMatchObject({
    ok: true,
    publisher: 'Acme Support',
    revision: 1,
    count: 2,
    kinds: { reply: 1, snippet: 1 },
    languages: { da: 1, en: 1 },
  })
  const [file = ''] = await readdir(join(place, 'feed.keys'))
  expect((await stat(join(place, 'feed.keys', file))).mode & 0o777).toBe(0o600)
  expect(first.words).toContain('Keep what is secret off the host')
})

test('the next revision carries what changed and how urgent it is; without a change there is none', async () => {
  const { folder, feed } = await begun()
  expect((await build([folder, '--out', feed], now)).words).toBe('Nothing has changed: revision 1 stands.')
  await writeFile(join(folder, 'thanks.md'), markdown('lang: en\ntitle: Thanks', 'Thank you so much.'))
  await build([folder, '--out', feed, '--note', 'Warmer', '--correct-now'], now)
  expect(await reportOn(feed)).toMatchObject({
    revision: 2,
    note: 'Warmer',
    urgent: 2,
    steps: [{ from: 1, changed: 1, gone: 0 }],
  })
})

test('a text that agents will see as broken is said with the revision that it is in', async () => {
  const { folder, feed } = await begun()
  await writeFile(join(folder, 'thanks.md'), markdown('lang: en\ntitle: Thanks', 'Until {{ fact.deadline }}.'))
  const { code, words } = await build([folder, '--out', feed], now)
  expect(code).toBe(0)
  expect(words).toMatch(
    /^Revision 2 .*see these as broken.*\nthanks\.md:6 {2}“fact\.deadline” is not supported yet\.$/s,
  )
})

test('a head with a date of next year is not waited for', async () => {
  const { folder, feed } = await begun()
  await utimes(join(feed, 'head.json'), new Date(), new Date(Date.now() + 365 * day * 1000))
  await writeFile(join(folder, 'thanks.md'), markdown('lang: en\ntitle: Thanks', 'Thanks!'))
  expect(await build([folder, '--out', feed], now)).toMatchObject({ code: 0 })
})

test('nothing is written while anything is wrong', async () => {
  const place = await makeWorkplace({ ...replies, 'replies/bad.md': 'No fields' })
  const feed = join(place, 'feed')
  const outcome = await build([join(place, 'replies'), '--out', feed, '--publisher', 'Acme'], now)
  expect(outcome).toMatchObject({ code: 1, words: expect.stringContaining('bad.md:1') })
  expect(existsSync(feed)).toBe(false)
  expect(existsSync(`${feed}.keys`)).toBe(false)
})

test('what a feed can’t hold is said before anything is made of it', async () => {
  const { place, folder, feed } = await begun()
  const other = join(place, 'other')
  expect(await build([folder, '--out', other, '--publisher', '<b>Acme</b>'], now)).toMatchObject({
    code: 2,
    words: expect.stringContaining('--publisher takes one line of up to 100 characters, without HTML'),
  })
  expect(await build([folder, '--out', other, '--publisher', 'Acme', '--needs', '2'], now)).toMatchObject({
    code: 1,
    words: '--needs 2 is more than there are keys: 1.',
  })
  expect(await build([folder, '--out', feed, '--note', 'x'.repeat(501)], now)).toMatchObject({ code: 2 })
  expect(await keys([join(place, 'team'), '--name', 'Anna\nBerg'])).toMatchObject({ code: 2 })
  expect(await hold([feed, 'thanks', '--reason', '<i>x</i>', '--decides', 'Li'], now)).toMatchObject({ code: 2 })
  expect((await readdir(place)).sort()).toEqual(['feed', 'feed.keys', 'replies'])
})

test('what is settled when a feed begins is not asked for later without an answer', async () => {
  const { folder, feed } = await begun()
  await writeFile(join(folder, 'thanks.md'), markdown('lang: en\ntitle: Thanks', 'Thanks!'))
  const again = (...words: string[]) => build([folder, '--out', feed, ...words], now)
  expect((await again('--sealed')).words).toBe(
    'This feed is open, and stays so: --sealed is for a new one. Nothing was written.',
  )
  expect((await again('--needs', '2')).words).toContain('In this feed 1 must sign')
  expect((await again('--publisher', 'Acne')).words).toContain('This feed is that of Acme Support')
  expect(await again('--publisher', 'Acme Support', '--needs', '1')).toMatchObject({ code: 0 })
})

test('keys that would be published are not used, nor made', async () => {
  const { place, folder } = await begun()
  const other = join(place, 'other')
  for (const inside of [other, join(other, 'keys')])
    expect(await build([folder, '--out', other, '--publisher', 'Acme', '--keys', inside], now)).toMatchObject({
      code: 1,
      words: expect.stringContaining('would be published'),
    })
  expect(existsSync(other)).toBe(false)
})

test('a key is made for each person once, and never in a feed', async () => {
  const { place, feed } = await begun()
  const team = join(place, 'team')
  await keys([team, '--name', 'Anna Berg'])
  expect(await keys([team, '--name', 'Anna Berg'])).toMatchObject({
    code: 1,
    words: expect.stringContaining('already'),
  })
  expect(await readdir(team)).toHaveLength(1)
  expect(await keys([feed, '--name', 'Li Wei'])).toMatchObject({
    code: 1,
    words: expect.stringContaining('would be published'),
  })
})

test('a feed that can’t be gone on with is explained', async () => {
  const { place, folder, feed } = await begun()
  expect((await build([folder, '--out', join(place, 'fed')], now)).words).toBe(
    `There is no feed in ${join(place, 'fed')} yet. For a new one say with --publisher whose replies these are.`,
  )
  expect((await renew([folder], now)).words).toBe(
    `There is no feed in ${folder}: it has no root.1.json. Nothing was written.`,
  )
  expect((await renew([feed], now - 2 * day)).words).toContain(
    'head.json is dated 2026-10-14T17:46 UTC, more than a day ahead: the clock here is wrong',
  )
  await rm(join(feed, 'head.json'))
  expect((await build([folder, '--out', feed], now)).words).toContain('bring head.json back from the host')
  const sealed = join(place, 'sealed')
  await build([folder, '--out', sealed, '--publisher', 'Acme', '--sealed'], now)
  expect((await renew([sealed, '--keys', join(place, 'none')], now)).words).toContain('is sealed, and its key is not')
})

test('a feed that was tampered with is not built upon', async () => {
  const { folder, feed } = await begun()
  const [object = ''] = await readdir(join(feed, 'o'))
  await writeFile(join(feed, 'o', object), 'other')
  const before = await readFile(join(feed, 'head.json'))
  expect(await build([folder, '--out', feed], now)).toMatchObject({
    code: 1,
    words: expect.stringContaining('altered'),
  })
  expect(await readFile(join(feed, 'head.json'))).toEqual(before)
})

test('with two keys two sign, and one alone can’t publish', async () => {
  const place = await makeWorkplace(replies)
  const [folder, feed, team] = [join(place, 'replies'), join(place, 'feed'), join(place, 'team')]
  for (const name of ['Anna Berg', 'Li Wei']) await keys([team, '--name', name])
  await build([folder, '--out', feed, '--keys', team, '--publisher', 'Acme'], now)
  expect(await reportOn(feed)).toMatchObject({ needs: 2, signedBy: expect.arrayContaining(['Anna Berg', 'Li Wei']) })
  await writeFile(join(folder, 'thanks.md'), markdown('lang: en\ntitle: Thanks', 'Thanks!'))
  const [one = ''] = await readdir(team)
  const alone = await build([folder, '--out', feed, '--keys', join(team, one)], now)
  expect(alone).toMatchObject({
    code: 1,
    words: expect.stringMatching(
      /^2 of .+, .+ must sign\. Those with a key in .+: (Anna Berg|Li Wei)\. Nothing was written\.$/,
    ),
  })
})

test('one approver holds an item, and a revision releases it by name only', async () => {
  const { folder, feed } = await begun()
  const held = await hold([feed, 'thanks', '--reason', 'Being checked', '--decides', 'Li Wei'], now)
  expect(held).toMatchObject({ code: 0 })
  expect(await reportOn(feed)).toMatchObject({ stamp: { number: 1, holds: [{ id: 'thanks', status: 'held' }] } })
  expect(await build([folder, '--out', feed], now)).toMatchObject({
    code: 1,
    words: expect.stringContaining('--release'),
  })
  expect(await build([folder, '--out', feed, '--release', 'thanks'], now)).toMatchObject({ code: 0 })
  expect(await reportOn(feed)).not.toHaveProperty('stamp')
})

test('what is withdrawn can’t be held instead', async () => {
  const { feed } = await begun()
  await hold([feed, 'thanks', '--reason', 'Wrong', '--decides', 'Li Wei', '--withdraw'], now)
  expect(await hold([feed, 'thanks', '--reason', 'Hm', '--decides', 'Li Wei'], now)).toEqual({
    code: 1,
    words: 'thanks is withdrawn already, which is more than held. Nothing was written.',
  })
})

test('what is not there can’t be held', async () => {
  const { feed } = await begun()
  expect(await hold([feed, 'other', '--reason', 'x', '--decides', 'y'], now)).toMatchObject({ code: 1 })
})

test('an unchanged feed is renewed before it runs out', async () => {
  const { feed } = await begun()
  expect(await renew([feed, '--days', '60'], now)).toMatchObject({ code: 0 })
  expect(await reportOn(feed)).toMatchObject({ validUntil: now + 60 * day })
})

test('a sealed feed opens with the key in its link, and with no other', async () => {
  const place = await makeWorkplace(replies)
  const feed = join(place, 'feed')
  const made = await build([join(place, 'replies'), '--out', feed, '--publisher', 'Acme', '--sealed'], now)
  const link = /#\S+/.exec(made.words)?.[0] ?? ''
  expect(await reportOn(`${feed}${link}`)).toMatchObject({ ok: true, sealed: true })
  expect(await reportOn(feed)).toMatchObject({ ok: false, refusal: { kind: 'sealed' } })
  expect(await reportOn(feed, '--key', 'A'.repeat(43))).toMatchObject({ ok: false, refusal: { kind: 'sealed' } })
})

test('a secret that was cut short is named, and no bug', async () => {
  const { place, folder, feed } = await begun()
  await writeFile(join(place, 'feed.keys', 'sealed.txt'), 'abc')
  expect((await build([folder, '--out', feed], now)).words).toContain('sealed.txt holds no key: one has 43 characters')
  await writeFile(join(place, 'feed.keys', 'li.key.json'), '{')
  expect((await renew([feed], now)).words).toContain('li.key.json is no key file. Nothing was written.')
})

test('the key of a sealed feed is printed once, when it begins', async () => {
  const place = await makeWorkplace(replies)
  const [folder, feed] = [join(place, 'replies'), join(place, 'feed')]
  const key = (words: string) => /&key=([\w-]{43})/.exec(words)?.[1]
  expect(key((await build([folder, '--out', feed, '--publisher', 'Acme', '--sealed'], now)).words)).toBeDefined()
  await writeFile(join(folder, 'thanks.md'), markdown('lang: en\ntitle: Thanks', 'Thanks!'))
  const next = await build([folder, '--out', feed], now)
  expect(next.words).toContain('Revision 2')
  expect(key(next.words)).toBeUndefined()
})

test('one file holds a whole feed', async () => {
  const { place, feed } = await begun()
  const out = join(place, 'acme.evenkeel')
  expect(await packFile([feed, '--out', out], now)).toMatchObject({ code: 0 })
  expect(await reportOn(out)).toEqual(await reportOn(feed))
})

test('a copy that falls behind an older one is found out', async () => {
  const { place, folder, feed } = await begun()
  const older = join(place, 'older.evenkeel')
  await packFile([feed, '--out', older], now)
  await writeFile(join(folder, 'thanks.md'), markdown('lang: en\ntitle: Thanks', 'Thanks!'))
  await build([folder, '--out', feed], now)
  expect(await reportOn(feed, '--after', older)).toMatchObject({ ok: true, revision: 2 })
  expect(await reportOn(older, '--after', feed)).toMatchObject({ ok: false, refusal: { kind: 'rollback' } })
})

test('another fingerprint than the one expected is refused in words', async () => {
  const { feed } = await begun()
  const outcome = await verify([feed, '--feed', 'A'.repeat(22)], now)
  expect(outcome).toMatchObject({ code: 1, words: expect.stringContaining('root.1.json: its fingerprint is') })
})
