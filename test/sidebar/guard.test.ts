import { describe, expect, test } from 'vitest'
import type { Reply } from '../../lib/replies/item.ts'
import type { Standing } from '../../lib/replies/standing.ts'
import { fakeDesk } from '../support/fake-desk.ts'
import { item, snippet } from '../support/item.ts'
import { noon } from '../support/pack-item.ts'

const hold = { reason: 'The date is being checked', decides: 'Anna Berg', since: noon - 600 }
const held: Standing = { status: 'held', hold }

async function desk(standing: Standing, own: Partial<Reply> = {}) {
  const clock = { now: noon }
  const reply = { ...item({ title: 'Refund', body: 'Your money is on its way.', ...own }), ...standing }
  const opened = await fakeDesk({ items: [reply, item({ title: 'Thanks' })], now: () => clock.now })
  opened.sidebar.ask('refund')
  return { ...opened, clock, outcome: () => opened.sidebar.store.getState().outcome }
}

describe.each<[string, Standing]>([
  ['held', held],
  ['withdrawn', { status: 'withdrawn', hold }],
  ['not valid yet', { validFrom: noon + 60 }],
  ['expired, and its pack blocks that', { validUntil: noon - 60, whenExpired: 'block' }],
])('a reply that is %s', (_, standing) => {
  test('is found, but by no key inserted or copied', async () => {
    const { sidebar, page, copied, used, outcome } = await desk(standing)
    expect(sidebar.store.getState().rows[0]?.title).toBe('Refund')
    for (const send of [sidebar.accept, sidebar.insert, sidebar.copy, sidebar.insertAnyway]) {
      await send()
      expect(outcome()).toMatchObject({ kind: 'barred', guard: { part: { title: 'Refund' } } })
    }
    expect([page.inserted, copied, used]).toEqual([[], [], []])
  })

  test('asks for no blank', async () => {
    const { sidebar, outcome } = await desk(standing, { body: 'Order {{ order }}.', blanks: {} })
    await sidebar.accept()
    expect(outcome()).toMatchObject({ kind: 'barred' })
    expect(sidebar.store.getState().wanted).toBeUndefined()
  })
})

test('a snippet that is held holds every letter it stands in', async () => {
  const letter = item({ title: 'Refund', body: 'Hello.\n\n{% render "closing" %}' })
  const closing = { ...snippet({ id: 'closing', title: 'Closing', body: 'Take care.' }), ...held }
  const { sidebar, page } = await fakeDesk({ items: [letter, closing], now: () => noon })
  sidebar.ask('refund')
  await sidebar.accept()
  expect(page.inserted).toEqual([])
  expect(sidebar.store.getState().outcome).toMatchObject({ kind: 'barred', guard: { part: { id: 'closing' } } })
})

describe('an expired reply whose pack does not block', () => {
  const expired: Standing = { validUntil: noon - 60 }

  test('goes in only after a second yes, by another button', async () => {
    const { sidebar, page, outcome } = await desk(expired)
    for (let pressed = 0; pressed < 3; pressed++) await sidebar.accept()
    expect(page.inserted).toEqual([])
    expect(outcome()).toMatchObject({ kind: 'expired', act: 'insert' })
    await sidebar.insertAnyway()
    expect(page.inserted).toEqual(['Your money is on its way.'])
    expect(outcome()).toEqual({ kind: 'inserted' })
  })

  test('is copied only after a second yes, and then not inserted', async () => {
    const { sidebar, page, copied, outcome } = await desk(expired)
    await sidebar.copy()
    expect(copied).toEqual([])
    expect(outcome()).toMatchObject({ kind: 'expired', act: 'copy' })
    await sidebar.insertAnyway()
    expect([copied, page.inserted]).toEqual([['Your money is on its way.'], []])
  })

  test('is asked about twice where it is for somebody else, too', async () => {
    const { sidebar, page, outcome } = await desk(expired, { audience: 'internal' })
    page.field = { at: 2, shown: true, canWrite: true, audience: 'customer' }
    await sidebar.lookAtPage()
    await sidebar.accept()
    expect(outcome()).toMatchObject({ kind: 'expired' })
    await sidebar.insertAnyway()
    expect([outcome()?.kind, page.inserted]).toEqual(['for-colleagues', []])
    await sidebar.insertAnyway()
    expect(page.inserted).toHaveLength(1)
  })

  test('is asked about also when it expires while another question is open, and each yes is for that one time', async () => {
    const { sidebar, page, clock, outcome } = await desk({ validUntil: noon + 30 }, { audience: 'internal' })
    page.field = { at: 2, shown: true, canWrite: true, audience: 'customer' }
    await sidebar.lookAtPage()
    await sidebar.accept()
    expect(outcome()).toMatchObject({ kind: 'for-colleagues' })
    clock.now = noon + 60
    await sidebar.insertAnyway()
    expect([outcome()?.kind, page.inserted]).toEqual(['expired', []])
    await sidebar.insertAnyway()
    expect(page.inserted).toHaveLength(1)
    await sidebar.accept()
    expect([outcome()?.kind, page.inserted.length]).toEqual(['expired', 1])
  })
})

test('what expires while it is open is stopped at the moment it is sent', async () => {
  const { sidebar, page, clock, outcome } = await desk({ validUntil: noon + 30, whenExpired: 'block' })
  clock.now = noon + 30
  await sidebar.accept()
  expect(page.inserted).toEqual([])
  expect(outcome()).toMatchObject({ kind: 'barred', guard: { standing: { kind: 'expired', since: noon + 30 } } })
})

test('time is told to the minute, and only when it has passed', async () => {
  const { sidebar, clock } = await desk({})
  const before = sidebar.store.getState()
  clock.now += 1
  sidebar.tellTime()
  expect(sidebar.store.getState()).toBe(before)
  clock.now += 60
  sidebar.tellTime()
  expect(sidebar.store.getState().now - before.now).toBe(60)
})

describe('what is suggested for a message', () => {
  const message = 'Where is my refund?'
  const suggestedFor = async (standing: Standing) => {
    const reply = { ...item({ title: 'Refund', body: 'Your refund is on its way.' }), ...standing }
    const { sidebar } = await fakeDesk({
      items: [reply, ...['Thanks', 'Parcel', 'Invoice'].map((title) => item({ title }))],
      ticket: { latestMessage: message },
      now: () => noon,
    })
    sidebar.warmUp()
    return sidebar.store.getState().suggested.map(({ item: { title } }) => title)
  }

  test('is what may be sent', async () => {
    expect(await suggestedFor({ status: 'approved', validUntil: noon + 3600 })).toEqual(['Refund'])
  })

  test.each<[string, Standing]>([
    ['held', held],
    ['withdrawn', { status: 'withdrawn', hold }],
    ['expired', { validUntil: noon - 60 }],
    ['not valid yet', { validFrom: noon + 3600 }],
  ])('is never what is %s', async (_, standing) => {
    expect(await suggestedFor(standing)).toEqual([])
  })
})
