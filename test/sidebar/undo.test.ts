import { describe, expect, test } from 'vitest'
import type { InsertOutcome, UndoOutcome } from '../../lib/messages/protocol.ts'
import type { Sidebar } from '../../lib/sidebar/sidebar.ts'
import { fakeDesk } from '../support/fake-desk.ts'
import { item } from '../support/item.ts'

const items = [item({ title: 'Thanks', body: 'Thank you for writing.' }), item({ title: 'Bye', body: 'Bye.' })]

async function insertedDesk(outcome: InsertOutcome = { kind: 'inserted' }) {
  const desk = await fakeDesk({ items, ticket: { number: '4711' } })
  desk.page.answer = async () => outcome
  desk.sidebar.ask('thanks')
  await desk.sidebar.insert()
  return { ...desk, now: () => desk.sidebar.store.getState() }
}

describe('Undo', () => {
  test.each<InsertOutcome['kind']>(['inserted', 'inserted-plain', 'inserted-unchecked', 'changed'])(
    'is offered after “%s”',
    async (kind) => {
      const { now } = await insertedDesk({ kind } as InsertOutcome)
      expect(now().undo).toBeDefined()
    },
  )

  test('is not offered where nothing went in', async () => {
    const { now } = await insertedDesk({ kind: 'refused', why: 'not-taken' })
    expect(now().undo).toBeUndefined()
  })

  test('stays offered while the next reply is looked for, and another insertion has its own', async () => {
    const { sidebar, now } = await insertedDesk()
    const first = now().undo
    sidebar.ask('bye')
    expect(now()).toMatchObject({ outcome: undefined, undo: first })
    await sidebar.insert()
    expect(now().undo).not.toEqual(first)
  })

  test('asks the page once, says what became of it, and is over', async () => {
    const { sidebar, page, now } = await insertedDesk()
    await Promise.all([sidebar.undo(), sidebar.undo()])
    await sidebar.undo()
    expect(page.undos).toBe(1)
    expect(now()).toMatchObject({ outcome: { kind: 'undone' }, undo: undefined, busy: false })
  })

  test('that did not happen is said, with its reason', async () => {
    const { sidebar, page, now } = await insertedDesk()
    const refused: UndoOutcome = { kind: 'not-undone', why: 'changed-since' }
    page.undo = async () => refused
    await sidebar.undo()
    expect(now().outcome).toEqual(refused)
  })

  describe('after something else has gone in from the palette', () => {
    const ticket = { site: 'https://desk.example', number: '4711' }
    const settled = () => new Promise((resolve) => setTimeout(resolve))

    async function overtakenDesk(insert: (sidebar: Sidebar) => Promise<void>) {
      const desk = await fakeDesk({ items, ticket })
      const palette = await fakeDesk({ items, ticket, record: desk.record })
      desk.sidebar.ask('thanks')
      await desk.sidebar.insert()
      await insert(desk.sidebar)
      await settled()
      palette.sidebar.ask('bye')
      await palette.sidebar.insert()
      await settled()
      await desk.sidebar.undo()
      return desk
    }

    test.each<[string, (sidebar: Sidebar) => Promise<void>]>([
      ['a reply', async () => undefined],
      [
        'a phrase of the calm ladder',
        async ({ ladder }) => {
          ladder.toggle()
          await ladder.take(0)
        },
      ],
    ])('is not done to %s, since the page would take back the other', async (_, insert) => {
      const { sidebar, page, record } = await overtakenDesk(insert)
      expect(page.undos).toBe(0)
      expect(Array.from(record.values(), ({ id }) => id)).toEqual(['Thanks', 'Bye'])
      expect(sidebar.store.getState()).toMatchObject({
        outcome: { kind: 'not-undone', why: 'changed-since' },
        undo: undefined,
      })
    })
  })

  test('is over when its time is', async () => {
    const { sidebar, page, now } = await insertedDesk()
    sidebar.dropUndo()
    await sidebar.undo()
    expect(page.undos).toBe(0)
    expect(now().outcome).toEqual({ kind: 'inserted' })
  })

  test('is over when another ticket is opened', async () => {
    const { sidebar, page, now } = await insertedDesk()
    page.ticket = { number: '4712' }
    await sidebar.lookAtPage()
    expect(now().undo).toBeUndefined()
  })
})
