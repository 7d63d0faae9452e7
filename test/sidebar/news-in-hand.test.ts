import { describe, expect, test } from 'vitest'
import type { Item } from '../../lib/replies/item.ts'
import type { Sidebar } from '../../lib/sidebar/sidebar.ts'
import { fakeDesk, letterIn } from '../support/fake-desk.ts'
import { item, snippet } from '../support/item.ts'

const refund = item({ title: 'Refund', body: 'You have 14 days. Order {{ order }}.' })
const corrected = { ...refund, body: 'You have 30 days. Order {{ order }}.' }
const others = ['Refuse', 'Refit', 'Reform'].map((title) => item({ title, body: `${title} it.` }))

describe('a library that changes while a reply is being filled', () => {
  test('keeps the fills, shows the new words, and says that they are new', async () => {
    const { sidebar } = await fakeDesk({ items: [refund, ...others] })
    sidebar.ask('refund')
    sidebar.fill('order', '4711')
    sidebar.setItems([corrected, ...others])
    expect(sidebar.store.getState().changed).toBe(true)
    expect(sidebar.store.getState().fills.get('Refund')).toEqual({ order: '4711' })
    expect(letterIn(sidebar).open).toEqual([])
    sidebar.highlight('Refund')
    expect(sidebar.store.getState().changed).toBe(false)
  })

  test('says nothing when other replies changed', async () => {
    const { sidebar } = await fakeDesk({ items: [refund, ...others] })
    sidebar.ask('refund')
    sidebar.setItems([refund, ...others.map((other) => ({ ...other, body: 'Another.' }))])
    expect(sidebar.store.getState().changed).toBe(false)
  })

  test('says so too when a snippet in it changed', async () => {
    const letter = item({ title: 'Refund', body: 'Hello.\n\n{% render "closing" %}' })
    const closing = snippet({ id: 'closing', title: 'Closing', body: 'Take care.' })
    const { sidebar } = await fakeDesk({ items: [letter, closing] })
    sidebar.ask('refund')
    sidebar.setItems([letter, { ...closing, body: 'Kind regards.' }])
    expect(sidebar.store.getState().changed).toBe(true)
  })

  test('keeps left-out sentences where the text is the same, and nowhere else', async () => {
    const parcel = item({ title: 'Parcel', body: 'It is late. Sorry for {{ what }}.' })
    const { sidebar } = await fakeDesk({ items: [refund, parcel] })
    for (const title of ['refund', 'parcel']) {
      sidebar.ask(title)
      sidebar.setLeftOut(1, true)
    }
    sidebar.setItems([corrected, parcel])
    expect([...sidebar.store.getState().leftOut.keys()]).toEqual(['Parcel'])
  })

  describe('asks again what to leave out where a snippet before it has', () => {
    const parcel = item({
      title: 'Parcel',
      body: '{% render "opening" %}\n\nWe are sorry. Your parcel {{ number }} is lost. Do not pay the invoice.\n\nBye.',
    })
    const opening = (body: string) => snippet({ id: 'opening', title: 'Opening', body })
    const leaveOut = (sidebar: Sidebar) => {
      const [sentence] = letterIn(sidebar).mayLeaveOut
      if (sentence !== undefined) sidebar.setLeftOut(sentence, true)
      expect(letterIn(sidebar).open).toEqual([])
    }
    const [short, long] = ['Hello.', 'Hello. Good to hear from you.']

    test.each([
      ['grown', short, long],
      ['shrunk', long, short],
    ])('%s', async (_, before, after) => {
      const { sidebar, page } = await fakeDesk({ items: [parcel, opening(before)] })
      sidebar.ask('parcel')
      leaveOut(sidebar)
      sidebar.setItems([parcel, opening(after)])
      expect(letterIn(sidebar).open).toEqual(['number'])
      sidebar.fill('number', 'P1')
      await sidebar.insert()
      expect(page.inserted).toEqual([
        `${after}\n\nWe are sorry. Your parcel P1 is lost. Do not pay the invoice.\n\nBye.`,
      ])
    })

    test('become another while the next customer was answered', async () => {
      const { sidebar, page } = await fakeDesk({ items: [parcel, opening(short)], ticket: { number: '1' } })
      sidebar.ask('parcel')
      leaveOut(sidebar)
      page.ticket = { number: '2' }
      await sidebar.lookAtPage()
      sidebar.setItems([parcel, opening(long)])
      page.ticket = { number: '1' }
      await sidebar.lookAtPage()
      expect(sidebar.store.getState().leftOut.size).toBe(0)
    })

    test('but not where only others have changed', async () => {
      const { sidebar } = await fakeDesk({ items: [parcel, opening(short)] })
      sidebar.ask('parcel')
      leaveOut(sidebar)
      sidebar.setItems([parcel, opening(short), item({ title: 'New' })])
      expect(letterIn(sidebar).open).toEqual([])
    })
  })
})

test('rows stay where they are while one of them is chosen, and the chosen one stays chosen', async () => {
  const { sidebar } = await fakeDesk({ items: [refund, ...others] })
  sidebar.ask('ref')
  sidebar.move(1)
  const titles = () => sidebar.store.getState().rows.map(({ title }) => title)
  const before = titles()
  const { highlighted } = sidebar.store.getState()
  // By its words this would come first now.
  sidebar.setItems([corrected, ...others, item({ title: 'Ref' })])
  expect(titles()).toEqual(before)
  expect(sidebar.store.getState().highlighted).toBe(highlighted)
  sidebar.setItems([corrected, ...others.slice(1)])
  expect(titles()).toEqual(before.filter((title) => title !== 'Refuse'))
})

test('a better index brings its rows, but not another reply under the next Enter', async () => {
  const { sidebar } = await fakeDesk({ items: [refund, ...others] })
  sidebar.ask('ref')
  const { highlighted } = sidebar.store.getState()
  sidebar.setItems([item({ title: 'Ref' }), refund, ...others])
  sidebar.takeIndex()
  expect(sidebar.store.getState().rows[0]?.title).toBe('Ref')
  expect(sidebar.store.getState().highlighted).toBe(highlighted)
})

test('a text that became another at the very moment of Enter is shown, not inserted', async () => {
  let news = [corrected, ...others]
  const { sidebar, page, copied } = await fakeDesk({
    items: [refund, ...others],
    catchUp: (desk) => desk.setItems(news),
  })
  sidebar.ask('refund')
  sidebar.fill('order', '4711')
  await sidebar.accept()
  expect(page.inserted).toEqual([])
  expect(sidebar.store.getState().outcome).toEqual({ kind: 'superseded' })
  news = sidebar.store.getState().items as typeof news
  await sidebar.accept()
  expect(page.inserted).toEqual(['You have 30 days. Order 4711.'])
  expect(copied).toEqual([])
})

test('so is a second one, of a text that has become another since it was chosen', async () => {
  const twice = { ...corrected, body: 'You have 60 days. Order {{ order }}.' }
  const { sidebar, page } = await fakeDesk({ items: [refund], catchUp: (desk) => desk.setItems([twice]) })
  sidebar.ask('refund')
  sidebar.fill('order', '4711')
  sidebar.setItems([corrected])
  await sidebar.accept()
  expect(page.inserted).toEqual([])
  expect(sidebar.store.getState().outcome).toEqual({ kind: 'superseded' })
})

test('so it is, however the agent moves on in the list while the page answers', async () => {
  const { sidebar, page } = await fakeDesk({
    items: [refund, ...others],
    catchUp: (desk) => desk.setItems([corrected, ...others]),
  })
  sidebar.ask('ref')
  sidebar.highlight('Refund')
  sidebar.fill('order', '4711')
  const inserted = sidebar.insert()
  sidebar.move(1)
  await inserted
  expect(page.inserted).toEqual([])
  expect(sidebar.store.getState().outcome).toEqual({ kind: 'superseded' })
})

test('so it is, if letters could not be made yet at the key press', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const { sidebar, page } = await fakeDesk({
    items: [refund],
    beforeLetters: promise,
    catchUp: (desk) => desk.setItems([corrected]),
  })
  sidebar.ask('refund')
  sidebar.fill('order', '4711')
  const inserted = sidebar.insert()
  resolve()
  await inserted
  expect(page.inserted).toEqual([])
  expect(sidebar.store.getState().outcome).toEqual({ kind: 'superseded' })
})

describe.each([
  ['Copy', false],
  ['Enter in a tab of its own', true],
])('%s', (_, alone) => {
  async function desk(news: readonly Item[]) {
    const made = await fakeDesk({
      items: [refund, ...others],
      alone,
      catchUp: ({ store, setItems }) => store.getState().items === news || setItems(news),
    })
    made.sidebar.ask('refund')
    made.sidebar.fill('order', '4711')
    return { ...made, press: alone ? made.sidebar.accept : made.sidebar.copy }
  }

  test('copies no text that became another at that moment, and at the next one the new text', async () => {
    const { sidebar, copied, press } = await desk([corrected, ...others])
    await press()
    expect(copied).toEqual([])
    expect(sidebar.store.getState().outcome).toEqual({ kind: 'superseded' })
    await press()
    expect(copied).toEqual(['You have 30 days. Order 4711.'])
  })

  test('copies no text that has just been held', async () => {
    const hold = { reason: 'Wrong', decides: 'Anna Berg', since: 1 }
    const { sidebar, copied, press } = await desk([{ ...refund, status: 'held', hold }])
    await press()
    expect(copied).toEqual([])
    expect(sidebar.store.getState().outcome).toMatchObject({ kind: 'barred' })
  })

  test('copies what stays as it was, whatever else has just come in', async () => {
    const { copied, press } = await desk([refund, item({ title: 'New' })])
    await press()
    expect(copied).toEqual(['You have 14 days. Order 4711.'])
  })
})

test('a text that stays as it was goes in, whatever else has just come in', async () => {
  const { sidebar, page } = await fakeDesk({
    items: [refund, ...others],
    catchUp: (desk) => desk.setItems([refund, item({ title: 'New' })]),
  })
  sidebar.ask('refund')
  sidebar.fill('order', '4711')
  await sidebar.accept()
  expect(page.inserted).toEqual(['You have 14 days. Order 4711.'])
})

test('what was typed before its reply was there is chosen when it comes', async () => {
  const { sidebar } = await fakeDesk({ items: [] })
  sidebar.ask('refund')
  expect(sidebar.store.getState().highlighted).toBeUndefined()
  sidebar.setItems([refund, ...others])
  expect(sidebar.store.getState().highlighted).toBe('Refund')
})
