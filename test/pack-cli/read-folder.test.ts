import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFolder } from '../../scripts/pack/folder/read-folder.ts'
import { makeWorkplace, markdown } from '../support/workplace.ts'

async function itemsIn(files: Readonly<Record<string, string>>) {
  const read = await readFolder(await makeWorkplace(files))
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value.items
}

const faultsIn = async (files: Readonly<Record<string, string>>) => faultsOf(await makeWorkplace(files))

async function faultsOf(folder: string) {
  const read = await readFolder(folder)
  return read.ok ? [] : read.refusal.map(({ file, line, words }) => `${file}:${line} ${words}`)
}

const thanks = markdown('lang: en\ntitle: Thanks', 'Thank you.')

test('a file is a reply, called by its path, approved unless it says otherwise', async () => {
  expect(await itemsIn({ 'refunds/late parcel.md': thanks })).toEqual([
    {
      kind: 'reply',
      id: 'refunds.late-parcel',
      lang: 'en',
      title: 'Thanks',
      body: 'Thank you.',
      status: 'approved',
      approvals: [],
    },
  ])
})

test('the order of the fields in the file does not show in the item', async () => {
  const one = await itemsIn({ 'a.md': markdown('lang: en\ntitle: Thanks\ntags: [x]', 'Hi.') })
  const other = await itemsIn({ 'a.md': markdown('tags: [x]\ntitle: Thanks\nlang: en', 'Hi.') })
  expect(JSON.stringify(one)).toBe(JSON.stringify(other))
})

test('blanks that nobody declared are declared by their names', async () => {
  const [item] = await itemsIn({ 'a.md': markdown('lang: en\ntitle: Sent', 'We sent {{ amount }}.') })
  expect(item).toMatchObject({ blanks: { amount: { label: 'Amount' } } })
})

test('moments are written as people write them', async () => {
  const fields = `
kind: fact
lang: en
title: Refund deadline
state: { known: 30 days }
asOf: 2026-11-20T14:00+01:00
validUntil: 2027-01-01
validFrom: 1792000000`
  expect(await itemsIn({ 'deadline.md': markdown(fields) })).toMatchObject([
    { asOf: 1_795_179_600, validUntil: 1_798_761_600, validFrom: 1_792_000_000 },
  ])
})

test('a day that there is not, and one without its hyphens, are no moments', async () => {
  for (const day of ['2026-02-31', '2026-13-01', '20270101', '31-12-2026', '2026-11-20T14:00'])
    expect(await faultsIn({ 'a.md': markdown(`lang: en\ntitle: Thanks\nvalidUntil: ${day}`, 'Hi.') })).toEqual([
      expect.stringMatching(/^a\.md:4 “validUntil” must be a day \(2026-11-20\)/),
    ])
})

test('README files and what begins with a dot or an underscore are for people', async () => {
  const files = { 'README.md': '# Ours', '.github/a.md': '# Ours', '_drafts/a.md': '# Later', 'a.md': thanks }
  expect(await itemsIn(files)).toHaveLength(1)
})

test('a file from Windows reads the same', async () => {
  expect(await itemsIn({ 'a.md': `\uFEFF${thanks.replaceAll('\n', '\r\n')}` })).toEqual(
    await itemsIn({ 'a.md': thanks }),
  )
})

test('a file in another encoding is refused, not read without its letters', async () => {
  const folder = await makeWorkplace({ 'a.md': thanks })
  const text = markdown('lang: da\ntitle: Tak', 'Hej,\n\nkære kunde.')
  await writeFile(join(folder, 'latin-1.md'), Buffer.from(text, 'latin1'))
  await writeFile(join(folder, 'utf-16.md'), Buffer.from(`\uFEFF${text}`, 'utf16le'))
  await writeFile(join(folder, 'control.md'), text.replace('kunde', '\0'))
  expect(await faultsOf(folder)).toEqual([
    'control.md:8 It holds a control character, which is no text: delete it.',
    'latin-1.md:8 It is not in UTF-8: save it again in that encoding.',
    'utf-16.md:1 It is not in UTF-8: save it again in that encoding.',
  ])
})

test('what only a later version can compose is named, and travels', async () => {
  const body = 'Hi,\n\nuntil {{ fact.refund-deadline }}.'
  const read = await readFolder(
    await makeWorkplace({ 'a.md': markdown('lang: en\ntitle: Thanks', body), 'b.md': thanks }),
  )
  expect(read).toMatchObject({
    ok: true,
    value: {
      items: [{ id: 'a' }, { id: 'b' }],
      notYet: [{ file: 'a.md', line: 8, words: '“fact.refund-deadline” is not supported yet.' }],
    },
  })
})

test('what would be passed over without a word is named', async () => {
  const folder = await makeWorkplace({ 'a.md': thanks, 'late.md.txt': thanks, 'more.markdown': thanks, 'logo.svg': '' })
  await symlink('a.md', join(folder, 'again.md'))
  await symlink('nowhere', join(folder, 'refunds'))
  await symlink('a.md', join(folder, '_draft.md'))
  expect(await faultsOf(folder)).toEqual([
    'again.md:1 It is a link, and those are not followed: put what it leads to here.',
    'late.md.txt:1 It is not read unless its name ends in “.md”.',
    'more.markdown:1 It is not read unless its name ends in “.md”.',
    'refunds:1 It is a link, and those are not followed: put what it leads to here.',
  ])
})

test('every fault is named with its file and its line, all of them at once', async () => {
  const faults = await faultsIn({
    'broken.md': markdown('lang: en\ntitle: "Unclosed'),
    'fact.md': markdown('kind: fact\nlang: en\ntitle: Deadline\nstate: { known: 30 days }\nasOf: soon'),
    'html.md': markdown('lang: en\ntitle: <b>Thanks</b>', 'Hi.'),
    'more.md': markdown('lang: en\ntitle: Thanks\ncolour: red', 'Hi.'),
    'none.md': 'Thank you.\n',
    'talks.md': markdown('kind: contact\nlang: en\ntitle: Hotline\nchannel: phone\naddress: "1"', 'Call us.'),
  })
  expect(faults).toEqual([
    expect.stringMatching(/^broken\.md:4 /),
    expect.stringMatching(/^fact\.md:6 “asOf” must be a day/),
    'html.md:3 “title” holds HTML. Only plain text goes there.',
    'more.md:4 “colour” is unknown.',
    'none.md:1 It does not begin with its fields between two lines of ---.',
    'talks.md:9 A contact has no text of its own: all it says stands in its fields.',
  ])
})

test('where a value does not fit, it says what does', async () => {
  const wrong: Readonly<Record<string, string>> = {
    'lang: en_US\ntitle: A': '“lang” must be a language tag, such as en, da or zh-Hans.',
    'lang: en\ntitle: 404': '“title” must be a text: put it in quotes, "404".',
    'lang: en\ntitle: A\ntags: refund': '“tags” must be a list: [one, two].',
    'lang: en\ntitle: A\ntags: [2026]': '“tags › 0” must be a text: put it in quotes, "2026".',
    'lang: en\ntitle: A\nstatus: draft': '“status” must be one of approved, held, withdrawn.',
    'lang: en\ntitle: A\nstage: summary': '“stage” must be one of acknowledge, scope, update, no-news, all-clear.',
    'lang: en\ntitle: A\u202Eb': expect.stringMatching(/^“title” must be a text.*turn the direction/),
    'lang: en\nkind: Reply\ntitle: A': '“kind” must be one of reply, snippet, fact, prompt, contact, incident.',
  }
  for (const [fields, words] of Object.entries(wrong)) {
    const read = await readFolder(await makeWorkplace({ 'a.md': markdown(fields, 'Hi.') }))
    expect([fields, read.ok ? [] : read.refusal.map((fault) => fault.words)]).toEqual([fields, [words]])
  }
})

test('what YAML stumbles over is said in words that help, and no word is lost in it', async () => {
  const quotes = /^YAML can’t read this, or reads it as something else\. Put all of the text in quotes/
  const slips: Readonly<Record<string, RegExp>> = {
    'title: Refund: what now': quotes,
    'title: *Important*': quotes,
    'title: &Co now': quotes,
    'title: !Now or never': quotes,
    'title: @you': quotes,
    "title: 'it's'": quotes,
    'title: {{ name }}': quotes,
    'title: A\ntitle: B': /^This field stands there twice\.$/,
    'tags:\n\t- a': /^A tab can’t indent a field/,
    'title: "Unclosed': /^A quotation mark is missing/,
  }
  for (const [fields, words] of Object.entries(slips)) {
    const read = await readFolder(await makeWorkplace({ 'a.md': markdown(`lang: en\n${fields}`, 'Hi.') }))
    expect([fields, read.ok ? [] : read.refusal]).toEqual([
      fields,
      [{ file: 'a.md', line: expect.toBeOneOf([3, 4]), words: expect.stringMatching(words) }],
    ])
  }
})

test('a fault in a text is named with the line of the file', async () => {
  const body = 'Hi,\n\n{% render "nobody" %}'
  expect(await faultsIn({ 'a.md': markdown('lang: en\ntitle: Thanks', body) })).toEqual([
    'a.md:8 There is no snippet “nobody” in this language.',
  ])
})

test('two files with one id are both named', async () => {
  const twin = markdown('id: a\nlang: en\ntitle: Thanks', 'Hi.')
  expect(await faultsIn({ 'a.md': thanks, 'b.md': twin })).toEqual(['b.md:2 The id “a” is that of a.md too.'])
})

test('a name from a Mac gives the same id as one from elsewhere', async () => {
  const [item] = await itemsIn({ [`${'på vej'.normalize('NFD')}.md`]: thanks })
  expect(item).toMatchObject({ id: 'på-vej' })
})

test('a path that can be no id asks for one', async () => {
  expect(await faultsIn({ 'a&b.md': thanks })).toEqual([expect.stringContaining('can’t be an id')])
})
