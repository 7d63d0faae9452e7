import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { InsertOutcome } from '../../lib/messages/protocol.ts'
import { choose, type Sidebar } from '../../lib/sidebar/sidebar.ts'
import { fakeDesk, letterIn } from '../support/fake-desk.ts'
import { item, snippet } from '../support/item.ts'
import { blank } from '../support/letter.ts'
import { runs } from '../support/properties.ts'

const now = ({ store }: Sidebar) => store.getState()
const titles = (sidebar: Sidebar) => now(sidebar).rows.map(({ title }) => title)

const thanks = item({ title: 'Thanks', body: 'Thank you for writing.' })
const refund = item({
  title: 'Refund sent',
  body: 'We sent {{ amount }} for order {{ order }}. Note: {{ note }}',
  blanks: { amount: blank(), order: blank(), note: blank({ required: false }) },
})
const parcel = item({ title: 'Parcel is late', body: 'Order {{ order }} is late.' })
const broken = item({ title: 'Broken', body: 'Hi {{ customer.shoe_size }}' })
const items = [thanks, refund, parcel, broken]
const anna = { number: '4711', customerName: 'Anna Berg', customerEmail: 'anna@berg.example' }
const bo = { number: '4712', customerName: 'Bo Dahl', customerEmail: 'bo@dahl.example' }

describe('an empty search box', () => {
  test.each(['', '   '])(
    '“%s” chooses nothing in advance, and neither Enter nor Insert nor Copy does anything',
    async (query) => {
      const { sidebar, page, copied } = await fakeDesk({ items })
      sidebar.ask('thanks')
      sidebar.ask(query)
      expect(now(sidebar).highlighted).toBeUndefined()
      expect(titles(sidebar)).toHaveLength(items.length)
      await sidebar.accept()
      await sidebar.insert()
      await sidebar.copy()
      expect([...page.inserted, ...copied]).toEqual([])
      expect(now(sidebar).outcome).toBeUndefined()
    },
  )

  test('shows what is used most, then the agent’s language, then the alphabet', async () => {
    const { sidebar, use } = await fakeDesk({ lang: 'da' })
    use.set('Often', 1).set('Sometimes', 0.6)
    sidebar.setItems([
      item({ title: 'B' }),
      item({ title: 'A' }),
      item({ title: 'Dansk', lang: 'da' }),
      item({ title: 'Sometimes' }),
      item({ title: 'Often' }),
    ])
    expect(titles(sidebar)).toEqual(['Often', 'Sometimes', 'Dansk', 'A', 'B'])
  })

  test('shows no more than anybody reads', async () => {
    const { sidebar } = await fakeDesk({ items: Array.from({ length: 60 }, (_, at) => item({ title: `Reply ${at}` })) })
    expect(titles(sidebar)).toHaveLength(30)
  })
})

describe('searching', () => {
  test('typing chooses the first that is found', async () => {
    const { sidebar } = await fakeDesk({ items })
    sidebar.ask('parc')
    expect(now(sidebar).highlighted).toBe(parcel.id)
    sidebar.ask('refund')
    expect(now(sidebar).highlighted).toBe(refund.id)
  })

  test('nothing found, nothing chosen', async () => {
    const { sidebar } = await fakeDesk({ items })
    sidebar.ask('zebra')
    expect(now(sidebar).highlighted).toBeUndefined()
    sidebar.move(1)
    expect(now(sidebar).highlighted).toBeUndefined()
  })

  test('what was typed before the library had been read is found once it has', async () => {
    const { sidebar } = await fakeDesk()
    sidebar.ask('parcel')
    expect(titles(sidebar)).toEqual([])
    sidebar.setItems(items)
    expect(now(sidebar).highlighted).toBe(parcel.id)
  })

  test('the arrows walk the list, from either end, and stop at both', async () => {
    const { sidebar } = await fakeDesk({ items: [item({ title: 'A' }), item({ title: 'B' }), item({ title: 'C' })] })
    const reached = (...steps: readonly (1 | -1)[]) => {
      sidebar.ask('')
      for (const step of steps) sidebar.move(step)
      return now(sidebar).highlighted
    }
    expect(reached(1)).toBe('A')
    expect(reached(1, 1)).toBe('B')
    expect(reached(1, 1, 1, 1)).toBe('C')
    expect(reached(-1)).toBe('C')
    expect(reached(1, -1, -1)).toBe('A')
  })

  test('an outcome is spoken of until the agent goes on', async () => {
    const { sidebar } = await fakeDesk({ items })
    for (const goOn of [
      () => sidebar.ask('refund s'),
      () => sidebar.move(1),
      () => sidebar.highlight(parcel.id),
      () => sidebar.fill('order', 'KW-1'),
    ]) {
      sidebar.ask('refund')
      await sidebar.accept()
      expect(now(sidebar).outcome).toBeDefined()
      goOn()
      expect(now(sidebar).outcome).toBeUndefined()
    }
  })
})

describe('Enter', () => {
  test('goes to the first open blank, then to the next, and inserts when none is left', async () => {
    const { sidebar, page } = await fakeDesk({ items })
    sidebar.ask('refund')
    await sidebar.accept()
    expect(now(sidebar)).toMatchObject({ wanted: { name: 'amount' }, outcome: { kind: 'unfilled', name: 'amount' } })
    sidebar.fill('amount', '10 €')
    await sidebar.accept()
    expect(now(sidebar)).toMatchObject({ wanted: { name: 'order' }, outcome: { kind: 'unfilled', name: 'order' } })
    expect(page.inserted).toEqual([])
    sidebar.fill('order', 'KW-1')
    await sidebar.accept()
    expect(page.inserted).toEqual(['We sent 10 € for order KW-1. Note:'])
    expect(now(sidebar).outcome).toEqual({ kind: 'inserted' })
  })

  test('before letters can be made waits for them, and so does a copy', async () => {
    const { promise: beforeLetters, resolve } = Promise.withResolvers<void>()
    const thanks = item({ title: 'Thanks', body: 'Thank you.' })
    const { sidebar, page, copied } = await fakeDesk({ items: [thanks], beforeLetters })
    sidebar.ask('thanks')
    expect(choose(now(sidebar))).toBeUndefined()
    const done = Promise.all([sidebar.accept(), sidebar.copy()])
    expect([...page.inserted, ...copied]).toEqual([])
    resolve()
    await done
    expect([...page.inserted, ...copied]).toEqual(['Thank you.', 'Thank you.'])
  })

  test('takes the keyboard to the same blank again when asked again', async () => {
    const { sidebar } = await fakeDesk({ items })
    sidebar.ask('refund')
    await sidebar.accept()
    const first = now(sidebar).wanted
    await sidebar.accept()
    expect(now(sidebar).wanted).toEqual(first)
    expect(now(sidebar).wanted).not.toBe(first)
  })

  test.each<[string, (sidebar: Sidebar) => void]>([
    ['another question', (sidebar) => sidebar.ask('parcel')],
    ['an arrow', (sidebar) => sidebar.move(1)],
    ['a click', (sidebar) => sidebar.highlight(parcel.id)],
  ])('in one reply does not pull the keyboard into a blank of the next: %s', async (_, goOn) => {
    const { sidebar } = await fakeDesk({ items })
    sidebar.ask('refund')
    await sidebar.accept()
    goOn(sidebar)
    expect(now(sidebar).wanted).toBeUndefined()
  })

  test('on a reply its author must mend does nothing', async () => {
    const { sidebar, page, copied } = await fakeDesk({ items })
    sidebar.ask('broken')
    expect(now(sidebar).highlighted).toBe(broken.id)
    await sidebar.accept()
    await sidebar.insert()
    await sidebar.copy()
    expect([...page.inserted, ...copied]).toEqual([])
    expect(now(sidebar).outcome).toBeUndefined()
  })
})

describe('inserting', () => {
  test('is refused while a required blank is empty, and goes there', async () => {
    const { sidebar, page } = await fakeDesk({ items })
    sidebar.ask('refund')
    sidebar.fill('amount', '10 €')
    sidebar.fill('order', '  ')
    await sidebar.insert()
    expect(page.inserted).toEqual([])
    expect(now(sidebar)).toMatchObject({ wanted: { name: 'order' }, outcome: { kind: 'unfilled', name: 'order' } })
  })

  test('happens exactly when every required blank is filled, whichever way it is asked for', async () => {
    const text = fc.oneof(fc.constantFrom('', ' ', '\n\t', '\u3000'), fc.string())
    const typed = fc.array(fc.tuple(fc.constantFrom('amount', 'order', 'note', 'unheard_of'), text), { maxLength: 6 })
    const asked = fc.array(fc.constantFrom('insert', 'accept', 'copy'), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(typed, asked, async (fills, ways) => {
        const { sidebar, page, copied } = await fakeDesk({ items })
        sidebar.ask('refund')
        for (const [name, fill] of fills) sidebar.fill(name, fill)
        for (const way of ways) await sidebar[way as 'insert' | 'accept' | 'copy']()
        const last = Object.fromEntries(fills)
        const ready = ['amount', 'order'].every((name) => (last[name] ?? '').trim() !== '')
        expect(page.inserted.length + copied.length).toBe(ready ? ways.length : 0)
      }),
      runs,
    )
  })

  test('a reply and its blanks may be called as every object’s own things are', async () => {
    const { sidebar, page } = await fakeDesk({ items: [item({ id: 'constructor', body: 'Dear {{ name }}' })] })
    sidebar.highlight('constructor')
    await sidebar.accept()
    expect(page.inserted).toEqual([])
    sidebar.fill('name', 'Anna')
    await sidebar.accept()
    expect(page.inserted).toEqual(['Dear Anna'])
  })

  test('a reply in which nothing is ticked yet is no reply', async () => {
    const body = '{% optional "One" %}One{% endoptional %}'
    const { sidebar, page, copied } = await fakeDesk({ items: [item({ title: 'Parts', body })] })
    sidebar.ask('parts')
    await sidebar.insert()
    await sidebar.copy()
    expect([...page.inserted, ...copied]).toEqual([])
    expect(now(sidebar).outcome).toEqual({ kind: 'empty' })
    sidebar.fill('optional:One', 'yes')
    await sidebar.insert()
    expect(page.inserted).toEqual(['One'])
  })

  test('a condition nobody can decide is asked before any blank of its branches', async () => {
    const body = '{% if customer.vip %}{{ gift }}{% else %}No.{% endif %}'
    const { sidebar, page } = await fakeDesk({ items: [item({ title: 'Gift', body })] })
    sidebar.ask('gift')
    await sidebar.accept()
    expect(now(sidebar).wanted).toEqual({ name: 'if:customer.vip' })
    expect(page.inserted).toEqual([])
    sidebar.fill('if:customer.vip', 'no')
    await sidebar.accept()
    expect(page.inserted).toEqual(['No.'])
  })

  test('a reply renders the snippets of the library, and follows them when they change', async () => {
    const bye = snippet({ id: 'bye', body: 'Bye {{ name }}' })
    const reply = item({ title: 'Letter', body: 'Hi {% render "bye" %}' })
    const { sidebar } = await fakeDesk({ items: [reply, bye] })
    sidebar.ask('letter')
    expect(letterIn(sidebar).open).toEqual(['name'])
    sidebar.setItems([reply, { ...bye, body: 'Bye' }])
    expect(letterIn(sidebar).open).toEqual([])
    sidebar.setItems([reply])
    expect(choose(now(sidebar))).toMatchObject({ kind: 'broken', problem: { kind: 'missing-snippet' } })
  })

  test('goes onto the clipboard where there is no page, and counts as used', async () => {
    const { sidebar, page, copied, used } = await fakeDesk({ items, alone: true })
    sidebar.ask('thanks')
    await sidebar.insert()
    expect(page.inserted).toEqual([])
    expect(copied).toEqual(['Thank you for writing.'])
    expect(sidebar.store.getState().outcome).toEqual({ kind: 'copied' })
    expect(used).toHaveLength(1)
  })

  test('a second time, before the first has come to its end, does nothing', async () => {
    const { sidebar, page } = await fakeDesk({ items })
    const editor = Promise.withResolvers<InsertOutcome>()
    page.answer = () => editor.promise
    sidebar.ask('thanks')
    const first = sidebar.insert()
    expect(now(sidebar).busy).toBe(true)
    await sidebar.insert()
    await sidebar.accept()
    editor.resolve({ kind: 'inserted' })
    await first
    expect(page.inserted).toHaveLength(1)
    expect(now(sidebar).busy).toBe(false)
  })

  test('writes what was chosen then, whatever is typed before the page has answered', async () => {
    const { sidebar, page, used } = await fakeDesk({ items })
    sidebar.ask('thanks')
    const insertion = sidebar.insert()
    sidebar.ask('parcel')
    sidebar.fill('order', 'KW-1')
    await insertion
    expect(page.inserted).toEqual(['Thank you for writing.'])
    expect(used).toEqual([thanks.id])
  })

  test('that the page broke off leaves the sidebar usable', async () => {
    const { sidebar, page } = await fakeDesk({ items })
    page.answer = () => Promise.reject(new Error('The tab crashed'))
    sidebar.ask('thanks')
    await expect(sidebar.insert()).rejects.toThrow()
    expect(now(sidebar).busy).toBe(false)
  })
})

describe('what became of it', () => {
  test.each<[string, InsertOutcome, readonly string[]]>([
    ['it arrived', { kind: 'inserted' }, [thanks.id]],
    ['it arrived, somewhat changed', { kind: 'changed' }, [thanks.id]],
    ['there was no field', { kind: 'refused', why: 'no-field' }, []],
    ['the editor did not take it', { kind: 'refused', why: 'not-taken' }, []],
  ])('%s: counted as a use only when it did', async (_, outcome, expected) => {
    const { sidebar, page, used } = await fakeDesk({ items })
    page.answer = async () => outcome
    sidebar.ask('thanks')
    await sidebar.insert()
    expect(now(sidebar).outcome).toEqual(outcome)
    expect(used).toEqual(expected)
  })

  test('a refusal keeps everything the agent did, and the next try goes through', async () => {
    const { sidebar, page } = await fakeDesk({ items, ticket: anna })
    page.answer = async () => ({ kind: 'refused', why: 'field-gone' })
    sidebar.ask('parcel')
    sidebar.fill('order', 'KW-1')
    const before = now(sidebar)
    await sidebar.insert()
    const { query, rows, highlighted, fills, leftOut } = before
    expect(now(sidebar)).toMatchObject({ query, rows, highlighted, fills, leftOut })
    page.answer = async () => ({ kind: 'inserted' })
    await sidebar.insert()
    expect(page.inserted).toEqual(['Order KW-1 is late.', 'Order KW-1 is late.'])
    expect(now(sidebar).outcome).toEqual({ kind: 'inserted' })
  })
})

describe('a page that may come up with it a second time', () => {
  const inserted = { kind: 'inserted', mayComeTwice: true } as const

  /** Where a reply was asked for and is told as inserted; `tell` is what the page says later: whether it came but once. */
  async function insertedInto() {
    const { sidebar, page } = await fakeDesk({ items: [item({ title: 'Thanks', body: 'Thank you.' })] })
    const { promise, resolve } = Promise.withResolvers<boolean>()
    page.answer = async () => inserted
    page.once = () => promise
    sidebar.ask('thanks')
    const done = sidebar.insert()
    await vi.waitFor(() => expect(sidebar.store.getState()).toMatchObject({ outcome: inserted, busy: false }))
    return { sidebar, page, done, tell: resolve }
  }

  test.each([
    [true, inserted],
    [false, { kind: 'changed' }],
  ] as const)(
    'has it inserted at once; when it is sure that it came but once (%s), so does what is said',
    async (once, last) => {
      const { sidebar, done, tell } = await insertedInto()
      tell(once)
      await done
      expect(sidebar.store.getState().outcome).toEqual(last)
    },
  )

  test('says nothing of the one before when another reply has gone in', async () => {
    const { sidebar, page, done, tell } = await insertedInto()
    page.answer = async () => ({ kind: 'inserted' })
    await sidebar.insert()
    tell(false)
    await done
    expect(sidebar.store.getState().outcome).toEqual({ kind: 'inserted' })
  })
})

describe('copying', () => {
  test('counts as a use', async () => {
    const { sidebar, used } = await fakeDesk({ items })
    sidebar.ask('thanks')
    await sidebar.copy()
    expect(now(sidebar).outcome).toEqual({ kind: 'copied' })
    expect(used).toEqual([thanks.id])
  })

  test('that the browser refuses is said, and is no use', async () => {
    const { sidebar, used } = await fakeDesk({ items, mayCopy: false })
    sidebar.ask('thanks')
    await sidebar.copy()
    expect(now(sidebar).outcome).toEqual({ kind: 'no-copy' })
    expect(used).toEqual([])
  })

  test('is refused like inserting while a blank is open', async () => {
    const { sidebar, copied } = await fakeDesk({ items })
    sidebar.ask('parcel')
    await sidebar.copy()
    expect(copied).toEqual([])
    expect(now(sidebar)).toMatchObject({ wanted: { name: 'order' }, outcome: { kind: 'unfilled', name: 'order' } })
  })
})

describe('when another ticket is opened', () => {
  test('between choosing and inserting, nothing goes in and the agent is told', async () => {
    const { sidebar, page, used } = await fakeDesk({ items, ticket: anna })
    sidebar.ask('thanks')
    page.ticket = bo
    await sidebar.insert()
    expect(page.inserted).toEqual([])
    expect(used).toEqual([])
    expect(now(sidebar)).toMatchObject({ outcome: { kind: 'ticket-changed' }, ticket: bo, busy: false })
    await sidebar.insert()
    expect(page.inserted).toEqual(['Thank you for writing.'])
  })

  test('between the last look and the writing, the page itself refuses, and it is said as one thing', async () => {
    const { sidebar, page, used } = await fakeDesk({ items, ticket: anna })
    page.answer = async () => {
      page.ticket = bo
      return { kind: 'refused', why: 'ticket-changed' }
    }
    sidebar.ask('thanks')
    await sidebar.insert()
    expect(page.tickets).toEqual([anna])
    expect(used).toEqual([])
    await vi.waitFor(() => expect(now(sidebar)).toMatchObject({ outcome: { kind: 'ticket-changed' }, ticket: bo }))
  })

  test('between choosing and inserting, the field is looked for anew, and the message stays', async () => {
    const { sidebar, page } = await fakeDesk({ items, ticket: anna })
    sidebar.ask('thanks')
    page.ticket = bo
    page.field = undefined
    await sidebar.insert()
    await vi.waitFor(() => expect(now(sidebar).field).toBeUndefined())
    expect(now(sidebar).outcome).toEqual({ kind: 'ticket-changed' })
  })

  test('a new message of the customer is none: what was found and filled stays, and the reply goes in', async () => {
    const { sidebar, page } = await fakeDesk({ items, ticket: { ...anna, latestMessage: 'Where is it?' } })
    sidebar.ask('parcel')
    sidebar.fill('order', 'KW-1')
    page.ticket = { ...anna, latestMessage: 'Never mind, it is here.' }
    await sidebar.lookAtPage()
    expect(now(sidebar)).toMatchObject({ query: 'parcel', highlighted: parcel.id, ticket: page.ticket })
    await sidebar.insert()
    expect(page.inserted).toEqual(['Order KW-1 is late.'])
  })

  test('the page’s address may stay the same: another customer is another ticket', async () => {
    const { sidebar, page } = await fakeDesk({ items, ticket: { customerName: 'Anna Berg' } })
    sidebar.ask('thanks')
    page.ticket = { customerName: 'Bo Dahl' }
    await sidebar.insert()
    expect(page.inserted).toEqual([])
  })

  test('a new subject makes no other ticket', async () => {
    const { sidebar, page } = await fakeDesk({ items, ticket: anna })
    sidebar.ask('thanks')
    page.ticket = { ...anna, subject: 'Where is it?' }
    await sidebar.insert()
    expect(page.inserted).toHaveLength(1)
  })

  test('what was typed stays with its ticket, and is there when the agent comes back', async () => {
    const { sidebar, page } = await fakeDesk({ items, ticket: anna })
    sidebar.ask('parcel')
    sidebar.fill('order', 'KW-1')
    page.ticket = bo
    await sidebar.lookAtPage()
    expect(letterIn(sidebar).open).toEqual(['order'])
    sidebar.fill('order', 'KW-2')
    page.ticket = anna
    await sidebar.lookAtPage()
    await sidebar.insert()
    expect(page.inserted).toEqual(['Order KW-1 is late.'])
    page.ticket = bo
    await sidebar.lookAtPage()
    await sidebar.insert()
    expect(page.inserted.at(-1)).toBe('Order KW-2 is late.')
  })

  test('so do the sentences left out', async () => {
    const { sidebar, page } = await fakeDesk({ items: [long], ticket: anna })
    sidebar.ask('long')
    sidebar.setLeftOut(offeredIn(sidebar), true)
    page.ticket = bo
    await sidebar.lookAtPage()
    expect(letterIn(sidebar).leftOut.size).toBe(0)
    page.ticket = anna
    await sidebar.lookAtPage()
    expect(letterIn(sidebar).leftOut.size).toBe(1)
  })

  test('what was asked and chosen stays', async () => {
    const { sidebar, page } = await fakeDesk({ items, ticket: anna })
    sidebar.ask('parcel')
    page.ticket = bo
    await sidebar.lookAtPage()
    expect(now(sidebar)).toMatchObject({ query: 'parcel', highlighted: parcel.id })
  })
})

const long = item({
  title: 'Long',
  body: 'Hello,\n\nYour parcel has left. Its number is {{ tracking }}. Thank you for waiting.\n\nKind regards',
})
const offeredIn = (sidebar: Sidebar): number => {
  const [offered] = letterIn(sidebar).mayLeaveOut
  if (offered === undefined) throw new Error('No sentence may be left out')
  return offered
}

describe('leaving a sentence out', () => {
  test('its blank no longer stands in the way, and its words are not inserted', async () => {
    const { sidebar, page } = await fakeDesk({ items: [long] })
    sidebar.ask('long')
    sidebar.setLeftOut(offeredIn(sidebar), true)
    await sidebar.accept()
    expect(page.inserted).toEqual(['Hello,\n\nYour parcel has left. Thank you for waiting.\n\nKind regards'])
  })

  test('can be taken back', async () => {
    const { sidebar, page } = await fakeDesk({ items: [long] })
    sidebar.ask('long')
    const sentence = offeredIn(sidebar)
    sidebar.setLeftOut(sentence, true)
    sidebar.setLeftOut(sentence, false)
    await sidebar.accept()
    expect(page.inserted).toEqual([])
    expect(now(sidebar).wanted).toEqual({ name: 'tracking' })
  })

  test('concerns that reply alone', async () => {
    const { sidebar } = await fakeDesk({ items: [long, { ...long, id: 'other', title: 'Other' }] })
    sidebar.ask('long')
    sidebar.setLeftOut(offeredIn(sidebar), true)
    sidebar.ask('other')
    expect(letterIn(sidebar).leftOut.size).toBe(0)
  })
})

describe('when the library changes', () => {
  test('the chosen reply stays chosen, in its new words', async () => {
    const { sidebar, page } = await fakeDesk({ items })
    sidebar.ask('late')
    sidebar.fill('order', 'KW-1')
    sidebar.setItems([item({ title: 'Too late' }), { ...parcel, body: 'Order {{ order }} is on its way.' }])
    expect(now(sidebar).highlighted).toBe(parcel.id)
    await sidebar.accept()
    expect(page.inserted).toEqual(['Order KW-1 is on its way.'])
  })

  test('a chosen reply that has gone leaves nothing chosen, so that Enter takes no other', async () => {
    const { sidebar, page } = await fakeDesk({ items })
    sidebar.ask('late')
    sidebar.setItems([item({ title: 'Too late' })])
    expect(now(sidebar).highlighted).toBeUndefined()
    await sidebar.accept()
    expect(page.inserted).toEqual([])
  })
})

describe('what the page tells', () => {
  const letter = item({
    title: 'Hello',
    body: 'Hi {{ customer.first_name }}, ticket {{ ticket.number }}. {{ agent.first_name }}',
  })
  const ticket = { ...anna, agentName: 'Ida Holm' }

  test('is filled in', async () => {
    const { sidebar, page } = await fakeDesk({ items: [letter], ticket })
    sidebar.ask('hello')
    await sidebar.accept()
    expect(page.inserted).toEqual(['Hi Anna, ticket 4711. Ida'])
  })

  test('is outranked by how the agent wants to sign', async () => {
    const { sidebar, page } = await fakeDesk({ items: [letter], ticket })
    sidebar.setAgentName('Team Kittiwake')
    sidebar.ask('hello')
    await sidebar.accept()
    expect(page.inserted).toEqual(['Hi Anna, ticket 4711. Team'])
  })

  test('is asked for where the page does not', async () => {
    const { sidebar } = await fakeDesk({ items: [letter], ticket: { customerName: 'Anna Berg' } })
    sidebar.ask('hello')
    expect(letterIn(sidebar).open).toEqual(['ticket.number', 'agent.first_name'])
  })

  test('is read again right before inserting', async () => {
    const { sidebar, page } = await fakeDesk({ items: [letter], ticket })
    sidebar.ask('hello')
    page.ticket = { ...ticket, agentName: 'Ole Lund' }
    await sidebar.accept()
    expect(page.inserted).toEqual(['Hi Anna, ticket 4711. Ole'])
  })
})

test('the agent can go back to the field in the page', async () => {
  const { sidebar, page } = await fakeDesk({ items })
  await sidebar.backToPage()
  expect(page.returns).toBe(1)
})

test('when the library changes, sentences that were left out by their place are all there again', async () => {
  const { sidebar } = await fakeDesk({ items })
  sidebar.ask('refund')
  sidebar.setLeftOut(0, true)
  expect(now(sidebar).leftOut.size).toBe(1)
  sidebar.setItems([thanks, { ...refund, body: `Hello. ${refund.body}` }, parcel])
  expect(now(sidebar).leftOut.size).toBe(0)
})

test('where no page tells its ticket, what was typed for one page is not there for the next', async () => {
  const { sidebar, page } = await fakeDesk({ items })
  page.place = 'tab 1'
  await sidebar.lookAtPage()
  sidebar.ask('parcel')
  sidebar.fill('order', '4711')
  page.place = 'tab 2'
  await sidebar.lookAtPage()
  expect(now(sidebar).fills.size).toBe(0)
  page.place = 'tab 1'
  await sidebar.lookAtPage()
  expect([...now(sidebar).fills.values()]).toEqual([{ order: '4711' }])
})

test('a slow answer of the page does not undo a later one', async () => {
  const { sidebar, page } = await fakeDesk({ items, ticket: anna })
  await sidebar.lookAtPage()
  let answerLate: (() => void) | undefined
  page.beforeTicket = () =>
    new Promise((resolve) => {
      answerLate = resolve
    })
  const slow = sidebar.lookAtPage()
  page.beforeTicket = undefined
  page.ticket = bo
  await sidebar.lookAtPage()
  page.ticket = anna
  answerLate?.()
  await slow
  expect(now(sidebar).ticket).toEqual(bo)
})

test('arrow and Enter on a ladder that is still being read take the first phrase', async () => {
  const { sidebar, page } = await fakeDesk({ items })
  sidebar.ladder.toggle()
  void sidebar.ladder.move(1)
  await sidebar.accept()
  expect(page.inserted).toHaveLength(1)
})
