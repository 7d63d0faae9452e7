import { describe, expect, test } from 'vitest'
import type { FieldReport } from '../../lib/messages/protocol.ts'
import { fakeDesk } from '../support/fake-desk.ts'
import { item, snippet } from '../support/item.ts'

const note = item({ title: 'Note', body: 'Watch this one.', audience: 'internal' })
const thanks = item({ title: 'Thanks', body: 'Thank you.' })

async function desk(audience: FieldReport['audience']) {
  const opened = await fakeDesk({ items: [note, thanks, snippet({ title: 'Part', body: 'Part.' })] })
  opened.page.field = { at: 1, shown: true, canWrite: true, ...(audience ? { audience } : {}) }
  await opened.sidebar.lookAtPage()
  return { ...opened, outcome: () => opened.sidebar.store.getState().outcome }
}

describe('a text for colleagues', () => {
  test('does not go where the customer reads it, however often Enter is pressed', async () => {
    const { sidebar, page, used, outcome } = await desk('customer')
    sidebar.ask('note')
    for (let pressed = 0; pressed < 3; pressed++) await sidebar.accept()
    await sidebar.insert()
    expect(page.inserted).toEqual([])
    expect(used).toEqual([])
    expect(outcome()).toMatchObject({ kind: 'for-colleagues' })
  })

  test('goes in when the agent says so after the warning', async () => {
    const { sidebar, page, outcome } = await desk('customer')
    sidebar.ask('note')
    await sidebar.accept()
    await sidebar.insertAnyway()
    expect(page.inserted).toEqual(['Watch this one.'])
    expect(outcome()).toEqual({ kind: 'inserted' })
  })

  test('that yes is for this once, and for nothing that was chosen since', async () => {
    const { sidebar, page, outcome } = await desk('customer')
    await sidebar.insertAnyway()
    sidebar.ask('note')
    await sidebar.insertAnyway()
    expect(page.inserted).toEqual([])
    await sidebar.accept()
    await sidebar.insertAnyway()
    await sidebar.accept()
    expect(page.inserted).toHaveLength(1)
    expect(outcome()).toMatchObject({ kind: 'for-colleagues' })
    sidebar.ask('not')
    await sidebar.insertAnyway()
    expect(page.inserted).toHaveLength(1)
  })

  test('can be copied', async () => {
    const { sidebar, copied } = await desk('customer')
    sidebar.ask('note')
    await sidebar.accept()
    await sidebar.copy()
    expect(copied).toEqual(['Watch this one.'])
  })

  test.each(['internal', undefined] as const)('goes into a field for %s readers at once', async (audience) => {
    const { sidebar, page } = await desk(audience)
    sidebar.ask('note')
    await sidebar.accept()
    expect(page.inserted).toEqual(['Watch this one.'])
  })
})

test('a text for the customer is held back from a note for colleagues in the same way', async () => {
  const { sidebar, page, outcome } = await desk('internal')
  sidebar.ask('thanks')
  await sidebar.accept()
  expect(page.inserted).toEqual([])
  expect(outcome()).toMatchObject({ kind: 'for-customer' })
  await sidebar.insertAnyway()
  expect(page.inserted).toEqual(['Thank you.'])
})

test('a field that became another since the agent last looked is judged as it is now', async () => {
  const { sidebar, page, outcome } = await desk('internal')
  sidebar.ask('note')
  page.field = { at: 2, shown: true, canWrite: true, audience: 'customer' }
  void sidebar.lookAtPage()
  await sidebar.accept()
  expect(page.inserted).toEqual([])
  expect(outcome()).toMatchObject({ kind: 'for-colleagues' })
})

test('a snippet is for either', async () => {
  const { sidebar, page } = await desk('internal')
  sidebar.ask('part')
  await sidebar.accept()
  expect(page.inserted).toEqual(['Part.'])
})
