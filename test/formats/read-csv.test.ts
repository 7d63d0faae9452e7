import { describe, expect, test } from 'vitest'
import { itemsOf, problemsOf } from '../support/problems.ts'

test('every column is read', async () => {
  const text = `title,body,shortcut,tags,language,id,aliases,folder
Parcel is late,We are sorry.,pl,delivery; late,da,parcel-late,"where is it, delayed",Delivery`
  expect(await itemsOf('a.csv', text)).toEqual([
    {
      kind: 'reply',
      audience: 'customer',
      id: 'parcel-late',
      lang: 'da',
      title: 'Parcel is late',
      body: 'We are sorry.',
      shortcut: 'pl',
      tags: ['delivery', 'late'],
      aliases: ['where is it', 'delayed'],
      folder: 'Delivery',
      blanks: {},
    },
  ])
})

test('title and body are enough; the language is the agent’s', async () => {
  expect(await itemsOf('a.csv', 'title,body\nLate,Undskyld.', 'da')).toMatchObject([
    { id: 'csv:da:late', lang: 'da', title: 'Late', body: 'Undskyld.' },
  ])
})

test('the same row read again is the same reply', async () => {
  const [first] = await itemsOf('a.csv', 'title,body\nLate!,Sorry.')
  const [again] = await itemsOf('b.csv', 'body,title\nSo sorry.,Late!')
  expect(first?.id).toBe(again?.id)
})

describe('tables as spreadsheets write them', () => {
  test.each([
    ['semicolons', 'title;body\nLate;"Sorry; so sorry."'],
    ['tabs', 'title\tbody\nLate\tSorry; so sorry.'],
    ['Windows line ends', 'title,body\r\nLate,Sorry; so sorry.\r\n'],
    ['a byte order mark', '\uFEFFtitle,body\nLate,Sorry; so sorry.'],
    ['capitals and spaces in the header', ' Title , BODY\nLate,Sorry; so sorry.'],
    ['empty rows', 'title,body\n\n,\nLate,Sorry; so sorry.\n\n'],
  ])('with %s', async (_, text) => {
    expect(await itemsOf('a.csv', text)).toMatchObject([{ title: 'Late', body: 'Sorry; so sorry.' }])
  })

  test('with line breaks, commas and quotes inside quotes', async () => {
    expect(await itemsOf('a.csv', 'title,body\nLate,"Hi,\n\nso ""sorry""."')).toMatchObject([
      { body: 'Hi,\n\nso "sorry".' },
    ])
  })

  test('with tags parted by Chinese commas', async () => {
    expect(await itemsOf('a.csv', 'title,body,tags\n退款,好。,退款、订单，付款；')).toMatchObject([
      { tags: ['退款', '订单', '付款'] },
    ])
  })

  test('with cells left empty', async () => {
    const [late] = await itemsOf('a.csv', 'title,body,shortcut,tags,folder\nLate,Sorry.,,,')
    expect(late).toMatchObject({ tags: [] })
    expect(late).not.toHaveProperty('shortcut')
    expect(late).not.toHaveProperty('folder')
  })
})

describe('a mistake is named with its line', () => {
  test.each([
    ['title', 'body,tags\nSorry.,late'],
    ['body', 'title,tags\nLate,late'],
  ])('the column %s is missing', async (column, text) => {
    expect(await problemsOf('a.csv', text)).toEqual([{ kind: 'missing-column', column, line: 1 }])
  })

  test('a column nobody knows', async () => {
    expect(await problemsOf('a.csv', 'title,body,colour\nLate,Sorry.,red')).toEqual([
      { kind: 'unknown-column', column: 'colour', line: 1 },
    ])
  })

  test.each([
    ['a quote that never ends', 'title,body\nOne,1\nLate,"Sorry.\nand\nmore', 3],
    ['words after a quote', 'title,body\nOne,1\nLate,"Sorry" so', 3],
    ['a cell too many', 'title,body\nOne,1\n\n\nLate,Sorry,so', 5],
    ['a cell too many after a cell of two lines', 'title,body\nOne,"1\n2"\nLate,Sorry,so', 4],
  ])('%s', async (_, text, line) => {
    expect(await problemsOf('a.csv', text)).toEqual([{ kind: 'broken-csv', line }])
  })

  test('a row without a body, after empty rows and a cell of two lines', async () => {
    expect(await problemsOf('a.csv', 'title,body\n\n"One\nmore",1\n\n  \nLate\n')).toMatchObject([
      { line: 3, problem: { kind: 'wrong-value', field: ['title'] } },
      { line: 7, item: 'Late', problem: { kind: 'missing-field', field: ['body'] } },
    ])
  })

  test('a language that is none', async () => {
    expect(await problemsOf('a.csv', 'title,body,language\nLate,Sorry.,english!')).toEqual([
      { kind: 'item', item: 'Late', line: 2, problem: { kind: 'wrong-value', field: ['lang'] } },
    ])
  })

  test('two rows with one title in one language', async () => {
    expect(await problemsOf('a.csv', 'title,body\nLate,Sorry.\nSent,Yes.\nLate,Still sorry.')).toEqual([
      { kind: 'same-id', id: 'csv:en:late', line: 4, firstLine: 2 },
    ])
    expect(await itemsOf('a.csv', 'title,body,language\nLate,Sorry.,en\nLate,Undskyld.,da')).toHaveLength(2)
  })
})
