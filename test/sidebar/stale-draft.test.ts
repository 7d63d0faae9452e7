import { describe, expect, test } from 'vitest'
import type { Ticket } from '../../lib/messages/protocol.ts'
import type { Item } from '../../lib/replies/item.ts'
import { fakeDesk } from '../support/fake-desk.ts'
import { item, snippet } from '../support/item.ts'

const seconds = 1_792_000_000
const ticket: Ticket = { site: 'https://desk.example', number: '4711' }
const before = 'Hi. You can send it back within 14 days. Bye.'
const after = before.replace('14', '30')
const refund = item({ id: 'refund', title: 'Refund', body: before })

/** A reply was inserted, and stands in the draft; then the library becomes this one. */
async function desk(library: readonly Item[] = [{ ...refund, body: after }], changed = 'refund') {
  const clock = { now: seconds }
  let news: readonly Item[] | undefined
  const made = await fakeDesk({
    items: [refund, item({ id: 'other', title: 'Other', body: 'Other.' })],
    ticket,
    now: () => clock.now,
    catchUp: (sidebar) => news && sidebar.setItems(news),
  })
  const { sidebar, page, earlier } = made
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
  sidebar.ask('refund')
  await sidebar.insert()
  await settled()
  page.draft = before
  const readsBefore = page.reads
  earlier.push({ id: changed, lang: 'en', title: 'Refund', bodies: [before], changed: 7 })
  sidebar.setItems(library)
  await settled()
  return {
    ...made,
    clock,
    /** Comes in at the moment of the next click. */
    comesIn: (library: readonly Item[]) => {
      news = library
    },
    readsBefore,
    settled,
    stale: () => sidebar.store.getState().stale,
    async look() {
      await sidebar.lookAtPage()
      await settled()
    },
  }
}

const words = 'You can send it back within 14 days.'
const now = 'You can send it back within 30 days.'

describe('a draft that holds a corrected sentence', () => {
  test('is seen as soon as the correction is there', async () => {
    const { stale } = await desk()
    expect(stale()).toEqual({
      id: 'refund',
      lang: 'en',
      title: 'Refund',
      changed: 7,
      lost: undefined,
      after,
      words,
      instead: { html: `<p>${now}</p>`, text: now },
      canReplace: true,
    })
  })

  test('is not read before there is one', async () => {
    const { readsBefore, page } = await desk()
    expect(readsBefore).toBe(0)
    expect(page.reads).toBe(1)
  })

  test('is left alone where the agent has taken the sentence out', async () => {
    const { page, look, stale } = await desk()
    page.draft = 'Hi. Bye.'
    await look()
    expect(stale()).toBeUndefined()
  })

  test('is no matter on another ticket', async () => {
    const { page, look, stale } = await desk()
    const reads = page.reads
    page.ticket = { ...ticket, number: '4712' }
    await look()
    expect(stale()).toBeUndefined()
    expect(page.reads).toBe(reads)
  })

  test('is not told of the next ticket, however late it is seen', async () => {
    const { page, sidebar, settled, stale } = await desk([refund])
    let tell = (_: string) => {}
    page.read = () => new Promise((resolve) => (tell = resolve))
    sidebar.setItems([{ ...refund, body: after }])
    await settled()
    page.ticket = { ...ticket, number: '4712' }
    page.beforeRecord = () => new Promise(() => {})
    await sidebar.lookAtPage()
    tell(before)
    await settled()
    expect(stale()).toBeUndefined()
  })

  test('is no matter where it holds the text as it is now, inserted anew', async () => {
    const { page, sidebar, stale, settled } = await desk()
    page.draft = after
    sidebar.ask('refund')
    await sidebar.insert()
    await settled()
    expect(stale()).toBeUndefined()
  })

  test('is seen when it was copied there', async () => {
    const { sidebar, page, earlier, settled, look, record, stale } = await desk([refund])
    record.clear()
    sidebar.ask('refund')
    await sidebar.copy()
    earlier.push({ id: 'refund', lang: 'en', title: 'Refund', bodies: [before], changed: 7 })
    sidebar.setItems([{ ...refund, body: after }])
    await settled()
    page.draft = before
    await look()
    expect(stale()?.words).toBe(words)
  })
})

describe('a draft that holds a text which may not be sent any more', () => {
  test.each(['held', 'withdrawn'] as const)('is seen when it is %s, and nothing takes its place', async (status) => {
    const hold = { reason: 'Wrong', decides: 'Anna Berg', since: seconds - 60 }
    const { stale, earlier } = await desk([{ ...refund, status, hold }])
    earlier.length = 0
    expect(stale()).toMatchObject({
      words,
      lost: status,
      changed: hold.since * 1000,
      instead: undefined,
      canReplace: false,
    })
  })

  test.each([
    ['expired', { validUntil: seconds - 60, whenExpired: 'block' }, (seconds - 60) * 1000],
    ['not-yet', { validFrom: seconds + 60 }, 7],
  ] as const)('is seen when it is %s, and its correction takes no place either', async (lost, standing, changed) => {
    const { stale, sidebar, page, copied } = await desk([{ ...refund, body: after, status: 'approved', ...standing }])
    expect(stale()).toMatchObject({ words, lost, changed, instead: undefined, canReplace: false })
    await sidebar.draft.replaceStale()
    await sidebar.draft.copyStale()
    expect([page.draft, copied]).toEqual([before, []])
  })

  test('is seen when its correction has expired and its pack only warns, and that is to be read before it takes a place', async () => {
    const { stale, sidebar, page, copied } = await desk([{ ...refund, body: after, validUntil: seconds - 60 }])
    expect(stale()).toMatchObject({ words, lost: undefined, instead: undefined, canReplace: false })
    await sidebar.draft.replaceStale()
    await sidebar.draft.copyStale()
    expect([page.draft, copied]).toEqual([before, []])
  })

  test('is seen when it is gone', async () => {
    const { stale } = await desk([])
    expect(stale()).toMatchObject({ words, lost: 'gone' })
  })

  test('is not seen in what another text in it says too', async () => {
    const { stale, page, look, record } = await desk([item({ id: 'other', title: 'Other', body: before })])
    expect(stale()).toBeDefined()
    record.set(9, { id: 'other', parts: [], how: 'inserted', minute: 0, ticket: 'https://desk.example 4711' })
    page.draft = before
    await look()
    expect(stale()).toBeUndefined()
  })
})

test('a snippet in it that was corrected is seen', async () => {
  const closing = snippet({ id: 'closing', title: 'Closing', body: after })
  const reply = { ...refund, body: 'Hi.\n\n{% render "closing" %}' }
  const { record, look, stale } = await desk([reply, closing], 'closing')
  record.set(1, { id: 'refund', parts: ['closing'], how: 'inserted', minute: 0, ticket: 'https://desk.example 4711' })
  await look()
  expect(stale()).toMatchObject({ id: 'closing', words })
})

describe('Replace', () => {
  test('writes what holds now in the place of what does not, and can be undone', async () => {
    const { sidebar, page, stale } = await desk()
    await sidebar.draft.replaceStale()
    expect(page.draft).toBe(after)
    expect(stale()).toBeUndefined()
    expect(sidebar.store.getState()).toMatchObject({ outcome: { kind: 'replaced' }, undo: {}, busy: false })
  })

  test('says which words, and for which ticket', async () => {
    const { sidebar, page } = await desk()
    const asked: unknown[] = []
    page.replace = async (...args) => {
      asked.push(...args)
      return { kind: 'inserted' }
    }
    await sidebar.draft.replaceStale()
    expect(asked).toMatchObject([words, { text: now, ticket: { number: '4711' } }])
  })

  test('that is undone leaves the reply in the record, and is offered again', async () => {
    const { sidebar, page, record, settled, stale } = await desk()
    await sidebar.draft.replaceStale()
    page.draft = before
    await sidebar.undo()
    await settled()
    expect(record.size).toBe(1)
    expect(stale()?.words).toBe(words)
  })

  test.each([{ kind: 'not-replaced' }, { kind: 'refused', why: 'not-taken' }] as const)(
    'that did not happen is said: %j',
    async (outcome) => {
      const { sidebar, page, stale } = await desk()
      page.replace = async () => outcome
      await sidebar.draft.replaceStale()
      expect(sidebar.store.getState()).toMatchObject({ outcome, undo: { id: 1 } })
      expect(stale()).toBeDefined()
    },
  )

  test('is not done where it is not sure, and the new words can be copied', async () => {
    const { sidebar, page, stale, copied } = await desk([{ ...refund, body: after.replace('Hi. ', 'Hi.\n\n') }])
    expect(stale()).toMatchObject({ canReplace: false })
    await sidebar.draft.replaceStale()
    expect(page.draft).toBe(before)
    await sidebar.draft.copyStale()
    expect(copied).toEqual([now])
    expect(sidebar.store.getState().outcome).toEqual({ kind: 'copied' })
  })

  test('is not done, and nothing is copied, where the new words have a blank that nobody has filled in', async () => {
    const { sidebar, page, stale, copied } = await desk([
      { ...refund, body: before.replace('14 days', '{{ days }} days') },
    ])
    expect(stale()).toMatchObject({ words, canReplace: false, instead: undefined })
    await sidebar.draft.replaceStale()
    await sidebar.draft.copyStale()
    expect(page.draft).toBe(before)
    expect(copied).toEqual([])
    expect(sidebar.store.getState().outcome).not.toEqual({ kind: 'copied' })
  })

  test('goes on to the next one', async () => {
    const both = 'It costs 5 euro. You wait for 3 days.'
    const { sidebar, page, earlier, stale, look } = await desk([
      { ...refund, body: 'It costs 6 euro. You wait for 4 days.' },
    ])
    earlier[0] = { id: 'refund', lang: 'en', title: 'Refund', bodies: [both], changed: 7 }
    page.draft = both
    await look()
    expect(stale()?.words).toBe('It costs 5 euro.')
    await sidebar.draft.replaceStale()
    expect(stale()?.words).toBe('You wait for 3 days.')
  })
})

describe.each(['replaceStale', 'copyStale'] as const)('%s', (act) => {
  const hold = { reason: 'Wrong', decides: 'Anna Berg', since: seconds }

  test.each<[string, readonly Item[]]>([
    ['corrected once more', [{ ...refund, body: before.replace('14', '60') }]],
    ['held', [{ ...refund, body: after, status: 'held', hold }]],
    ['taken out of the library', []],
    ['said to be right after all', [refund]],
  ])('does nothing with a correction that has just been %s, and says so', async (_, news) => {
    const { sidebar, page, copied, comesIn } = await desk()
    comesIn(news)
    await sidebar.draft[act]()
    expect([page.draft, copied]).toEqual([before, []])
    expect(sidebar.store.getState()).toMatchObject({ outcome: { kind: 'superseded' }, busy: false })
  })

  test.each([
    ['block', 'expired'],
    ['warn', undefined],
  ] as const)(
    'does nothing with a correction that has expired since it was seen (%s), and shows that',
    async (whenExpired, lost) => {
      const validUntil = seconds + 60
      const { sidebar, page, copied, clock, stale } = await desk([{ ...refund, body: after, validUntil, whenExpired }])
      clock.now = validUntil
      await sidebar.draft[act]()
      expect([page.draft, copied]).toEqual([before, []])
      expect(sidebar.store.getState().outcome).toEqual({ kind: 'superseded' })
      expect(stale()).toMatchObject({ lost, instead: undefined })
    },
  )

  test('goes on where something else came in', async () => {
    const { sidebar, page, copied, comesIn } = await desk()
    comesIn([{ ...refund, body: after }, item({ title: 'New' })])
    await sidebar.draft[act]()
    expect([page.draft === after, copied.length === 1]).toContain(true)
  })

  test('does nothing where the page shows another ticket by now', async () => {
    const { sidebar, page, copied } = await desk()
    page.ticket = { ...ticket, number: '4712' }
    await sidebar.draft[act]()
    expect([page.draft, copied]).toEqual([before, []])
    expect(sidebar.store.getState().outcome).toEqual({ kind: 'ticket-changed' })
  })
})

test('what has just come in is shown, and is what the next click writes', async () => {
  const { sidebar, page, comesIn, stale } = await desk()
  comesIn([{ ...refund, body: before.replace('14', '60') }])
  await sidebar.draft.replaceStale()
  expect(stale()?.instead?.text).toBe(words.replace('14', '60'))
  await sidebar.draft.replaceStale()
  expect(page.draft).toBe(before.replace('14', '60'))
})

describe('Dismiss', () => {
  test('is remembered for these words on this ticket, however the draft goes on', async () => {
    const { sidebar, page, stale, look } = await desk()
    await sidebar.draft.dismissStale()
    expect(stale()).toBeUndefined()
    page.draft = `${before} And more.`
    await look()
    expect(stale()).toBeUndefined()
  })

  test('is not for another ticket', async () => {
    const { sidebar, page, stale, look, record } = await desk()
    await sidebar.draft.dismissStale()
    record.set(2, { id: 'refund', parts: [], how: 'inserted', minute: 0, ticket: 'https://desk.example 4712' })
    page.ticket = { ...ticket, number: '4712' }
    await look()
    expect(stale()?.words).toBe(words)
  })
})
