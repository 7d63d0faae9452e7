// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import type { FieldReport, InsertOutcome, UndoOutcome } from '../../lib/messages/protocol.ts'
import { DrawnSidebar } from '../support/drawn-sidebar.tsx'
import { fakeDesk } from '../support/fake-desk.ts'
import { item } from '../support/item.ts'
import { draw, type Screen } from '../support/screen.tsx'

const thanks = item({ title: 'Thanks', body: 'Thank you for writing.' })
const note = item({ title: 'Note', body: 'Watch this one.', audience: 'internal' })

let screen: Screen
afterEach(() => screen.close())

type Options = {
  readonly inPanel?: boolean
  readonly answer?: InsertOutcome
  readonly audience?: NonNullable<FieldReport['audience']>
}

async function open({ inPanel = false, answer = { kind: 'inserted' }, audience }: Options = {}) {
  const desk = await fakeDesk({ items: [thanks, note] })
  desk.page.answer = async () => answer
  desk.page.field = { at: 1, shown: true, canWrite: true, name: 'Reply', ...(audience ? { audience } : {}) }
  await desk.sidebar.lookAtPage()
  screen = await draw(<DrawnSidebar sidebar={desk.sidebar} hasPage inPanel={inPanel} />)
  return desk
}

const ask = (query: string) => screen.type(screen.get('combobox', 'Search replies'), query)
/** The line above the buttons; the first status counts the results, unseen. */
const said = () => screen.all('status').at(-1)?.textContent?.trim()
const buttons = () => screen.all('button').map((button) => button.getAttribute('aria-label') ?? button.textContent)

async function inserted(options: Options = {}) {
  const desk = await open(options)
  await ask('thanks')
  await screen.press('Enter')
  return desk
}

describe('what became of an insertion is said', () => {
  test.each<[InsertOutcome, string]>([
    [{ kind: 'inserted' }, 'Inserted Undo with Ctrl\u00A0Z in the editor'],
    [{ kind: 'inserted-plain' }, 'Inserted as plain text: this editor takes no formatting.'],
    [{ kind: 'inserted-unchecked' }, 'Inserted, but not fully checked. Please look it over.'],
    [{ kind: 'changed' }, 'Inserted, but the editor changed it. Please check.'],
  ])('%j, with Undo', async (answer, words) => {
    await inserted({ answer })
    expect(said()).toBe(words)
    expect(buttons()).toEqual(['Undo', 'Insert', 'Copy'])
  })

  test.each<[Exclude<InsertOutcome, { kind: 'inserted' }>, string]>([
    [{ kind: 'refused', why: 'no-field' }, 'Nothing inserted: click into your answer, then insert again.'],
    [{ kind: 'refused', why: 'field-gone' }, 'Nothing inserted: the editor is no longer there.'],
    [{ kind: 'refused', why: 'not-taken' }, 'Nothing inserted: this editor takes no text from outside. Copy instead.'],
    [{ kind: 'refused', why: 'not-allowed' }, 'Nothing inserted: this site is no longer allowed.'],
    [{ kind: 'refused', why: 'read-only' }, 'Nothing inserted: this field is read-only. Copy instead.'],
    [{ kind: 'refused', why: 'disabled' }, 'Nothing inserted: this field is switched off. Copy instead.'],
    [
      { kind: 'refused', why: 'too-long', over: 1 },
      'Nothing inserted: 1 character too many for this field. Copy instead.',
    ],
    [
      { kind: 'refused', why: 'too-long', over: 1200 },
      'Nothing inserted: 1,200 characters too many for this field. Copy instead.',
    ],
    [{ kind: 'refused', why: 'ticket-changed' }, 'Nothing inserted: another ticket is open now. Check, then insert.'],
  ])('%j, with Copy of the whole text', async (answer, words) => {
    const { copied } = await inserted({ answer })
    expect(said()).toBe(words)
    expect(buttons()).toEqual(['Insert', 'Copy'])
    await screen.click(screen.get('button', 'Copy'))
    expect(copied).toEqual(['Thank you for writing.'])
  })
})

describe('Undo', () => {
  test('is a click', async () => {
    const { page } = await inserted()
    await screen.click(screen.get('button', 'Undo'))
    expect(page.undos).toBe(1)
    expect(said()).toBe('Undone: the field is as it was before.')
    expect(buttons()).toEqual(['Insert', 'Copy'])
  })

  test('is its key, right after the insertion', async () => {
    const { page } = await inserted({ inPanel: true })
    await screen.press('z', { ctrlKey: true, repeat: true })
    await screen.press('z', { ctrlKey: true, shiftKey: true })
    expect(page.undos).toBe(0)
    await screen.press('z', { ctrlKey: true })
    expect(page.undos).toBe(1)
  })

  test('leaves its key to the search box as soon as something is typed there', async () => {
    const { page } = await inserted({ inPanel: true })
    await ask('not')
    expect(buttons()).toEqual(['Undo', 'Insert', 'Copy'])
    await screen.press('z', { ctrlKey: true })
    expect(page.undos).toBe(0)
  })

  test.each<[Extract<UndoOutcome, { kind: 'not-undone' }>['why'], string]>([
    ['changed-since', 'Not undone: the field has changed since. Press Ctrl\u00A0Z there.'],
    ['field-gone', 'Not undone: the editor is no longer there.'],
    ['not-taken', 'Not undone: press Ctrl\u00A0Z in the editor.'],
    ['nothing-left', 'Nothing to undo: the field is as it was before.'],
  ])('says why not: %s', async (why, words) => {
    const { page } = await inserted()
    page.undo = async () => ({ kind: 'not-undone', why })
    await screen.click(screen.get('button', 'Undo'))
    expect(said()).toBe(words)
  })
})

describe('a text for colleagues, in a reply to the customer', () => {
  test('is warned of, and goes in by another button than the one before', async () => {
    const { page } = await open({ audience: 'customer' })
    await ask('note')
    await screen.press('Enter')
    expect(said()).toBe('This text is for colleagues. The field goes to the customer.')
    expect(buttons()).toEqual(['Insert anyway', 'Insert', 'Copy'])
    await screen.press('Enter')
    await screen.click(screen.get('button', 'Insert'))
    expect(page.inserted).toEqual([])
    await screen.click(screen.get('button', 'Insert anyway'))
    expect(page.inserted).toEqual(['Watch this one.'])
    expect(buttons()).toEqual(['Undo', 'Insert', 'Copy'])
  })

  test('is let be by going on', async () => {
    await open({ audience: 'customer' })
    await ask('note')
    await screen.press('Enter')
    await ask('thanks')
    expect(said()).toBe('Into: Reply')
    expect(buttons()).toEqual(['Insert', 'Copy'])
  })
})

test('a text for the customer, in a note for colleagues, is warned of as well', async () => {
  const { page } = await open({ audience: 'internal' })
  await ask('thanks')
  await screen.press('Enter')
  expect(said()).toBe('This text is for the customer. The field is for colleagues.')
  expect(page.inserted).toEqual([])
})

test('a key that is held down inserts once', async () => {
  const { page } = await inserted({ inPanel: true })
  for (const held of [{}, { ctrlKey: true }, { metaKey: true }]) await screen.press('Enter', { ...held, repeat: true })
  screen.get('button', 'Insert').focus()
  await screen.press('Enter', { repeat: true })
  expect(page.inserted).toHaveLength(1)
})
