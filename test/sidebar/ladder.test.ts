import { describe, expect, test } from 'vitest'
import { phrasesOf } from '../../lib/sidebar/ladder.ts'
import type { Sidebar } from '../../lib/sidebar/sidebar.ts'
import { fakeDesk } from '../support/fake-desk.ts'
import { item } from '../support/item.ts'

const now = ({ store }: Sidebar) => store.getState()
const thanks = item({ title: 'Thanks', body: 'Thank you for writing.' })
const maja = { number: '4711', customerName: 'Maja Lind' }
const bo = { number: '4712', customerName: 'Bo Dahl' }

/** With the ladder open, and what it says read. */
async function onLadder(options: Parameters<typeof fakeDesk>[0] = {}) {
  const desk = await fakeDesk({ items: [thanks], ticket: maja, ...options })
  desk.sidebar.warmUp()
  desk.sidebar.ladder.toggle()
  await expect.poll(() => phrasesOf(now(desk.sidebar)).length).toBeGreaterThan(0)
  return desk
}

const acknowledged = 'Hi Maja, I can see how frustrating this has been. You have my full attention now.'
const listening = { mirror: 2 }
const giveATime = 2

describe('the calm ladder', () => {
  test('opens at Listen with nothing chosen, so that an Enter inserts nothing', async () => {
    const { sidebar, page } = await onLadder()
    expect(now(sidebar).calm).toEqual({ stage: 'listen' })
    await sidebar.accept()
    await sidebar.insert()
    expect(page.inserted).toEqual([])
  })

  test('one digit puts a phrase into the page, with the customer’s name in it, and makes way for the list', async () => {
    const { sidebar, page } = await onLadder()
    await sidebar.ladder.take(0)
    expect(page.inserted).toEqual([acknowledged])
    expect(now(sidebar)).toMatchObject({ outcome: { kind: 'inserted' }, ladder: undefined })
  })

  test('a digit that is pressed before the phrases are read waits for them', async () => {
    const { sidebar, page } = await fakeDesk({ items: [thanks], ticket: maja })
    sidebar.ladder.toggle()
    await sidebar.ladder.take(0)
    expect(page.inserted).toEqual([acknowledged])
  })

  test('works without a single reply in the library', async () => {
    const { sidebar, page } = await onLadder({ items: [] })
    await sidebar.ladder.take(0)
    expect(page.inserted).toEqual([acknowledged])
  })

  test('a customer without a name is greeted all the same', async () => {
    const { sidebar, page } = await onLadder({ ticket: {} })
    await sidebar.ladder.take(0)
    expect(page.inserted).toEqual([acknowledged.replace('Maja', 'there')])
  })

  test('nothing goes in while a blank is empty; filled, the phrase does', async () => {
    const { sidebar, page } = await onLadder()
    await sidebar.ladder.take(listening.mirror)
    expect(now(sidebar)).toMatchObject({ wanted: { name: 'summary' }, outcome: { kind: 'unfilled', name: 'summary' } })
    await sidebar.insert()
    expect(page.inserted).toEqual([])
    sidebar.fill('summary', 'the box was open')
    await sidebar.accept()
    expect(page.inserted).toEqual(['Let me check that I have understood: the box was open. Is that how it was?'])
  })

  test('refused by the page, it stays where it was', async () => {
    const { sidebar, page } = await onLadder()
    page.answer = async () => ({ kind: 'refused', why: 'no-field' })
    await sidebar.ladder.take(0)
    expect(now(sidebar)).toMatchObject({ outcome: { kind: 'refused', why: 'no-field' }, ladder: { lang: 'en' } })
  })

  test('without a page a digit copies, and the ladder stays to be read aloud from', async () => {
    const { sidebar, copied } = await onLadder({ alone: true })
    await sidebar.ladder.take(1)
    expect(copied).toEqual(['Thank you for telling me this so openly. It helps me see what went wrong.'])
    expect(now(sidebar)).toMatchObject({ outcome: { kind: 'copied' }, ladder: { lang: 'en' } })
  })

  test('a digit without a phrase does nothing', async () => {
    const { sidebar, page } = await onLadder()
    await sidebar.ladder.take(8)
    expect(page.inserted).toEqual([])
    expect(now(sidebar).outcome).toBeUndefined()
  })

  test('the arrows walk the phrases and stop at the ends', async () => {
    const { sidebar } = await onLadder()
    const ids = phrasesOf(now(sidebar)).map(({ id }) => id)
    sidebar.ladder.move(1)
    expect(now(sidebar).calm.phrase).toBe(ids[0])
    sidebar.ladder.move(-1)
    expect(now(sidebar).calm.phrase).toBe(ids[0])
    for (const _ of ids) sidebar.ladder.move(1)
    expect(now(sidebar).calm.phrase).toBe(ids.at(-1))
  })

  test('how often a phrase is used changes no order, so it is not counted', async () => {
    const { sidebar, used } = await onLadder()
    await sidebar.ladder.take(0)
    sidebar.ask('thanks')
    await sidebar.accept()
    expect(used).toEqual([thanks.id])
  })

  test('leaves what was asked and highlighted as it was', async () => {
    const { sidebar, page } = await fakeDesk({ items: [thanks], ticket: maja })
    sidebar.ask('thanks')
    sidebar.ladder.toggle()
    await sidebar.ladder.take(0)
    expect(now(sidebar)).toMatchObject({ query: 'thanks', highlighted: thanks.id })
    await sidebar.accept()
    expect(page.inserted).toEqual([acknowledged, 'Thank you for writing.'])
  })

  test('makes way when something is searched for', async () => {
    const { sidebar } = await onLadder()
    sidebar.ask('thanks')
    expect(now(sidebar)).toMatchObject({ ladder: undefined, highlighted: thanks.id })
  })
})

describe('going round again', () => {
  test('the stage is kept, closed and opened again', async () => {
    const { sidebar } = await onLadder()
    sidebar.ladder.goTo('reassure')
    sidebar.ladder.close()
    sidebar.ladder.toggle()
    expect(now(sidebar).calm.stage).toBe('reassure')
  })

  test('the stage stays with its ticket: another customer is listened to first', async () => {
    const { sidebar, page } = await onLadder()
    sidebar.ladder.goTo('solve')
    page.ticket = bo
    await sidebar.lookAtPage()
    expect(now(sidebar).calm.stage).toBe('listen')
    sidebar.ladder.goTo('reassure')
    page.ticket = maja
    await sidebar.lookAtPage()
    expect(now(sidebar).calm.stage).toBe('solve')
  })

  test('what was promised to one customer is not promised to the next', async () => {
    const { sidebar, page } = await onLadder()
    sidebar.ladder.goTo('reassure')
    await sidebar.ladder.take(giveATime)
    sidebar.fill('time', '3 pm')
    page.ticket = bo
    await sidebar.accept()
    expect(now(sidebar).outcome).toEqual({ kind: 'ticket-changed' })
    sidebar.ladder.goTo('reassure')
    await sidebar.ladder.take(giveATime)
    expect(now(sidebar).outcome).toEqual({ kind: 'unfilled', name: 'time' })
    expect(page.inserted).toEqual([])
  })
})

describe('the phrases’ language', () => {
  test('is the one the agent replies in', async () => {
    const { sidebar, page } = await onLadder({ lang: 'da' })
    await sidebar.ladder.take(1)
    expect(page.inserted).toEqual(['Tak, fordi du siger det så åbent. Det hjælper mig med at se, hvad der gik galt.'])
  })

  test('can be changed for one customer, and stays changed for that one only', async () => {
    const { sidebar, page } = await onLadder()
    sidebar.ladder.speak('zh-Hant')
    page.ticket = bo
    await sidebar.lookAtPage()
    expect(now(sidebar).ladder?.lang).toBe('en')
    page.ticket = maja
    await sidebar.lookAtPage()
    sidebar.ladder.close()
    sidebar.ladder.toggle()
    expect(now(sidebar).ladder?.lang).toBe('zh-Hant')
  })
})
