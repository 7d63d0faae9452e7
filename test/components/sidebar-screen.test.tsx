// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import type { WordLanguage } from '../../lib/words/word-language.ts'
import { DrawnSidebar } from '../support/drawn-sidebar.tsx'
import { fakeDesk } from '../support/fake-desk.ts'
import { item } from '../support/item.ts'
import { blank } from '../support/letter.ts'
import { draw, type Screen } from '../support/screen.tsx'

const refund = item({
  title: 'Refund sent',
  body: 'Hi {{ customer.first_name }},\n\nWe sent {{ amount }} for {{ order }}. Look for {{ amount }}.\n\n{{ how | choose: "Bye", "Regards" }}',
  blanks: {
    amount: blank({ label: 'Amount', hint: 'With its currency', example: '10 €' }),
    order: blank({ label: 'Order number' }),
    how: blank({ label: 'How to end' }),
  },
})
const parcel = item({
  title: 'Parcel is late',
  body: 'Hello,\n\nIt left today. Order {{ order }} is late. Write to us about {{ order }}.\n\nBye',
  blanks: { order: blank({ label: 'Order number' }) },
})
const thanks = item({ title: 'Thanks', body: 'Thank you for writing.', shortcut: 'ty' })
const note = item({ title: 'Note', body: 'For us only.', audience: 'internal' })
const broken = item({ title: 'Broken', body: 'Hi {{ customer.shoe_size }}' })
const items = [refund, parcel, thanks, note, broken]

let screen: Screen
afterEach(() => screen.close())

type Options = Parameters<typeof fakeDesk>[0] & { readonly language?: WordLanguage }

async function open({ language, ...options }: Options = {}) {
  const desk = await fakeDesk({ items, ticket: { customerName: 'Anna Berg' }, ...options })
  screen = await draw(<DrawnSidebar sidebar={desk.sidebar} hasPage={options.alone !== true} />, language)
  return desk
}

const search = () => screen.get('combobox', 'Search replies')
const options = () => screen.all('option').map((option) => option.firstElementChild?.textContent)
const selected = () => screen.all('option').filter((option) => option.getAttribute('aria-selected') === 'true')
const blanks = () =>
  [...screen.all('textbox'), ...screen.all('combobox').slice(1)].map((it) => it.getAttribute('aria-label'))
/** The line above the buttons; the first status counts the results, unseen. */
const said = () => screen.all('status').at(-1)?.textContent

describe('the search', () => {
  test('has the keyboard at first, and a name', async () => {
    await open()
    expect(screen.focused()).toBe('Search replies')
    expect(search().getAttribute('aria-controls')).toBe(screen.get('listbox', 'Replies').id)
  })

  test('points at no reply until something is typed, then at the first that is found', async () => {
    await open()
    expect(search().getAttribute('aria-activedescendant')).toBeNull()
    expect(selected()).toEqual([])
    await screen.type(search(), 'thanks')
    expect(selected()).toHaveLength(1)
    expect(search().getAttribute('aria-activedescendant')).toBe(selected()[0]?.id)
  })

  test('follows the arrows', async () => {
    await open()
    const pointedAt = async (key: string) => {
      await screen.press(key)
      const id = search().getAttribute('aria-activedescendant') ?? ''
      expect(selected().map((option) => option.id)).toEqual([id])
      return document.getElementById(id)?.firstElementChild?.textContent
    }
    const titles = options()
    expect(await pointedAt('ArrowDown')).toBe(titles[0])
    expect(await pointedAt('ArrowDown')).toBe(titles[1])
    expect(await pointedAt('ArrowUp')).toBe(titles[0])
    expect(screen.focused()).toBe('Search replies')
  })

  test('follows a click, too', async () => {
    await open()
    const row = screen.all('option').find((option) => option.textContent.startsWith('Thanks'))
    if (row) await screen.click(row)
    expect(selected()).toEqual([row])
  })

  test('marks what was found, and what is out of the ordinary', async () => {
    await open()
    await screen.type(search(), 'note')
    expect(screen.get('option').querySelector('mark')?.textContent).toBe('Note')
    expect(screen.get('option').textContent).toContain('Internal')
  })

  test('says so when nothing is found', async () => {
    await open()
    await screen.type(search(), 'zebra')
    expect(screen.get('heading').textContent).toBe('Nothing found for “zebra”.')
  })

  test('says that the replies are being read, and not that there are none', async () => {
    const { sidebar } = await fakeDesk()
    screen = await draw(<DrawnSidebar sidebar={sidebar} hasPage />)
    await screen.type(search(), 'thanks')
    expect(screen.get('heading').textContent).toBe('Reading your replies …')
    await act(async () => sidebar.setItems(items))
    expect(options()).toEqual(['Thanks'])
  })

  test('Escape gives the keyboard back to the page', async () => {
    const { page } = await open()
    await screen.press('Escape')
    expect(page.returns).toBe(1)
  })
})

describe('an Enter that belongs to an input method', () => {
  test.each([{ isComposing: true }, { keyCode: 229 }])('chooses nothing in the search: %j', async (how) => {
    const { page } = await open()
    await screen.type(search(), 'thanks')
    await screen.press('Enter', how)
    await screen.press('Enter', { ...how, ctrlKey: true })
    expect(page.inserted).toEqual([])
    await screen.press('Enter')
    expect(page.inserted).toEqual(['Thank you for writing.'])
  })

  test.each([{ isComposing: true }, { keyCode: 229 }])('and goes nowhere from a blank: %j', async (how) => {
    await open()
    await screen.type(search(), 'refund')
    await screen.press('Enter')
    await screen.type(screen.get('textbox', 'Amount'), '10')
    await screen.press('Enter', how)
    await screen.press('Escape', how)
    expect(screen.focused()).toBe('Amount')
  })
})

describe('the preview', () => {
  test('has a field for each blank, named by its label, at its first mention', async () => {
    await open()
    await screen.type(search(), 'refund')
    expect(blanks()).toEqual(['Customer’s first name', 'Amount', 'Order number', 'How to end'])
  })

  test('repeats what is typed wherever the blank is mentioned again', async () => {
    await open()
    await screen.type(search(), 'refund')
    await screen.type(screen.get('textbox', 'Amount'), '10 €')
    expect(screen.get('region').textContent).toContain('Look for 10 €.')
  })

  test('says where a value comes from, and what a blank wants', async () => {
    await open()
    await screen.type(search(), 'refund')
    const hintOf = (name: string) =>
      document.getElementById(screen.get('textbox', name).getAttribute('aria-describedby') ?? '')?.textContent
    expect(screen.get('textbox', 'Customer’s first name')).toMatchObject({ value: 'Anna' })
    expect(hintOf('Customer’s first name')).toBe('From the page')
    expect(hintOf('Amount')).toBe('With its currency · For example: 10 €')
    expect(hintOf('Order number')).toBeUndefined()
  })

  test('says of a guess that it is one, in sight and to be heard', async () => {
    await open({ ticket: { customerName: 'Anna Berg', guessed: ['customerName'] } })
    await screen.type(search(), 'refund')
    const name = screen.get('textbox', 'Customer’s first name')
    expect(name).toMatchObject({ value: 'Anna', dataset: { open: 'true' } })
    expect(document.getElementById(name.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'A guess from the page. Enter keeps it.',
    )
    expect(name.parentElement?.nextElementSibling?.textContent).toBe('guess')
  })

  test('says below what an untested adapter has read, where the letter says any of it', async () => {
    await open({ ticket: { customerName: 'Anna Berg', unchecked: true } })
    await screen.type(search(), 'refund')
    expect(screen.get('region').textContent).toContain('Read by an untested adapter')
    expect(screen.get('textbox', 'Customer’s first name').title).toBe('Read by an untested adapter')
    await screen.type(search(), 'parcel')
    expect(screen.get('region').textContent).not.toContain('untested')
  })

  test('offers the choices an author gave', async () => {
    await open()
    await screen.type(search(), 'refund')
    const choices = screen.get('combobox', 'How to end')
    expect([...choices.querySelectorAll('option')].map(({ text }) => text)).toEqual(['How to end', 'Bye', 'Regards'])
  })

  test('says what its author must mend instead of a broken reply', async () => {
    await open()
    await screen.type(search(), 'broken')
    expect(screen.get('region').textContent).toContain('“customer.shoe_size” is not a value Evenkeel knows.')
    expect(blanks()).toEqual([])
  })

  test('speaks the reply’s language inside, and the agent’s around it', async () => {
    await open({ items: [{ ...parcel, lang: 'da' }], language: 'zh-Hant' })
    await screen.type(screen.get('combobox'), 'parcel')
    const field = screen.get('textbox', 'Order number')
    expect(field.closest('[lang]')?.getAttribute('lang')).toBe('da')
    expect(screen.get('button', '插入')).toBeDefined()
  })
})

describe('a guess', () => {
  const greeting = item({ title: 'Greeting', body: 'Hi {{ customer.first_name | default: "there" }}.' })
  const openGuess = async () => {
    const desk = await open({
      items: [greeting],
      ticket: { customerName: 'Anna Berg', guessed: ['customerName'] },
    })
    await screen.type(search(), 'greeting')
    return desk
  }
  const name = () => screen.get('textbox', 'Customer’s first name')

  test('is never inserted before it was looked at', async () => {
    const { page } = await openGuess()
    await screen.press('Enter', { ctrlKey: true })
    expect(said()).toBe('“Customer’s first name” is a guess. Check it first.')
    expect(screen.focused()).toBe('Customer’s first name')
    await screen.press('Enter', { ctrlKey: true })
    expect(page.inserted).toEqual([])
  })

  test('is kept by Enter, and then goes in', async () => {
    const { page } = await openGuess()
    await screen.press('Enter')
    expect(page.inserted).toEqual([])
    await screen.press('Enter')
    expect(page.inserted).toEqual(['Hi Anna.'])
  })

  test('is kept by going on from it, and then is one no more', async () => {
    const { page } = await openGuess()
    await screen.press('Enter')
    await screen.press('Tab')
    expect(name().dataset).toMatchObject({ open: 'false' })
    expect(screen.get('region').textContent).not.toContain('guess')
    await screen.press('Enter', { ctrlKey: true })
    expect(page.inserted).toEqual(['Hi Anna.'])
  })

  test('gives way to what the agent types', async () => {
    const { page } = await openGuess()
    await screen.type(name(), 'Berit')
    await screen.press('Enter', { ctrlKey: true })
    expect(page.inserted).toEqual(['Hi Berit.'])
  })
})

describe('filling', () => {
  test('from the search through every blank into the page, by Enter alone', async () => {
    const { page } = await open()
    await screen.type(search(), 'refund')
    await screen.press('Enter')
    expect(screen.focused()).toBe('Amount')
    expect(said()).toBe('Fill in “Amount” first.')
    expect(screen.get('textbox', 'Amount').getAttribute('aria-invalid')).toBe('true')
    await screen.type(screen.get('textbox', 'Amount'), '10 €')
    await screen.press('Enter')
    expect(screen.focused()).toBe('Order number')
    await screen.type(screen.get('textbox', 'Order number'), 'KW-1')
    await screen.press('Enter')
    expect(screen.focused()).toBe('How to end')
    await screen.type(screen.get('combobox', 'How to end'), 'Regards')
    expect(page.inserted).toEqual([])
    await screen.press('Enter')
    expect(page.inserted).toEqual(['Hi Anna,\n\nWe sent 10 € for KW-1. Look for 10 €.\n\nRegards'])
    expect(said()).toContain('Inserted')
  })

  test('Ctrl+Enter and ⌘+Enter insert from a blank, but not while one is open', async () => {
    const { page } = await open()
    await screen.type(search(), 'parcel')
    await screen.press('Enter')
    await screen.press('Enter', { ctrlKey: true })
    expect(page.inserted).toEqual([])
    await screen.type(screen.get('textbox', 'Order number'), 'KW-1')
    await screen.press('Enter', { ctrlKey: true })
    await screen.press('Enter', { metaKey: true })
    expect(page.inserted).toHaveLength(2)
  })

  test('Escape in a blank goes back to the search and keeps what was asked and filled', async () => {
    await open()
    await screen.type(search(), 'refund')
    await screen.press('Enter')
    await screen.type(screen.get('textbox', 'Amount'), '10 €')
    await screen.press('Escape')
    expect(screen.focused()).toBe('Search replies')
    expect(search()).toMatchObject({ value: 'refund' })
    expect(screen.get('textbox', 'Amount')).toMatchObject({ value: '10 €' })
  })

  test('going on to another reply leaves the keyboard in the search', async () => {
    await open()
    await screen.type(search(), 'refund')
    await screen.type(screen.get('textbox', 'Amount'), '10 €')
    await screen.press('Enter')
    expect(screen.focused()).toBe('Order number')
    await screen.press('Escape')
    await screen.type(search(), 'parcel')
    expect(blanks()).toEqual(['Order number'])
    expect(screen.focused()).toBe('Search replies')
  })
})

describe('leaving a sentence out', () => {
  test('is offered, strikes it through, and can be taken back', async () => {
    const { page } = await open({
      items: [{ ...parcel, body: parcel.body.replace(' Write to us about {{ order }}.', '') }],
    })
    await screen.type(search(), 'parcel')
    await screen.click(screen.get('button', 'Leave this sentence out'))
    expect(screen.get('region').querySelector('s')?.textContent).toContain('Order')
    await screen.click(screen.get('button', 'Put the sentence back'))
    expect(screen.get('region').querySelector('s')).toBeNull()
    await screen.click(screen.get('button', 'Leave this sentence out'))
    await screen.click(screen.get('button', 'Insert'))
    expect(page.inserted).toEqual(['Hello,\n\nIt left today.\n\nBye'])
  })

  test('moves a blank to the next sentence that mentions it, where it can still be filled', async () => {
    const { page } = await open()
    await screen.type(search(), 'parcel')
    await screen.click(screen.get('button', 'Leave this sentence out'))
    const field = screen.get('textbox', 'Order number')
    expect(field.closest('[inert]')).toBeNull()
    search().focus()
    await screen.press('Enter')
    expect(document.activeElement).toBe(field)
    await screen.type(field, 'KW-1')
    await screen.press('Enter')
    expect(page.inserted).toEqual(['Hello,\n\nIt left today. Write to us about KW-1.\n\nBye'])
  })
})

describe('a letter with more than blanks', () => {
  const whole = item({
    title: 'Whole',
    body: '{% if customer.vip %}Gift {{ gift }}.{% else %}Fee {{ fee }}.{% endif %}\n\n{% optional "Offer a callback" %}\nCall {{ phone }}\n{% endoptional %}\n\nUntil {{ until | date }}\n\n{{ story }}',
    blanks: {
      gift: blank({ label: 'Gift' }),
      fee: blank({ label: 'Fee', kind: 'number' }),
      phone: blank({ label: 'Phone' }),
      until: blank({ label: 'Until' }),
      story: blank({ label: 'Story', kind: 'long-text' }),
    },
  })
  const start = async () => {
    const desk = await open({ items: [whole] })
    await screen.type(search(), 'whole')
    return desk
  }
  const answer = (it: string) => screen.type(screen.get('combobox', 'Is this customer a VIP?'), it)

  test('asks what nobody knows first, and then for the blanks of that branch alone', async () => {
    const { page } = await start()
    expect(blanks()).toEqual(['Story', 'Is this customer a VIP?'])
    await screen.press('Enter')
    expect(screen.focused()).toBe('Is this customer a VIP?')
    expect(said()).toBe('Answer first: Is this customer a VIP?')
    await screen.press('Enter', { ctrlKey: true })
    expect(page.inserted).toEqual([])
    await answer('yes')
    await screen.press('Enter')
    expect(screen.focused()).toBe('Gift')
    await answer('no')
    expect(blanks()).toContain('Fee')
    expect(blanks()).not.toContain('Gift')
  })

  test('shows a part to tick before it is, and asks for its blanks only then', async () => {
    const { page } = await start()
    await answer('yes')
    const described = screen.get('checkbox', 'Offer a callback').getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(described)?.textContent).toBe('Call Phone')
    await screen.type(screen.get('textbox', 'Gift'), 'tea')
    await screen.type(screen.get('date', 'Until'), '2026-03-14')
    await screen.type(screen.get('textbox', 'Story'), 'one\ntwo')
    screen.get('textbox', 'Gift').focus()
    await screen.press('Enter', { ctrlKey: true })
    expect(page.inserted).toEqual(['Gift tea.\n\nUntil March 14, 2026\n\none\ntwo'])
    await screen.click(screen.get('checkbox', 'Offer a callback'))
    await screen.press('Enter')
    expect(screen.focused()).toBe('Phone')
  })

  test('says at the blank what is no number, and does not insert it', async () => {
    const { page } = await start()
    await answer('no')
    await screen.type(screen.get('textbox', 'Fee'), 'ten')
    screen.get('textbox', 'Fee').focus()
    await screen.press('Enter', { ctrlKey: true })
    expect(page.inserted).toEqual([])
    expect(said()).toBe('“Fee” needs a number, such as 1,234.5.')
    const described = screen.get('textbox', 'Fee').getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(described)?.textContent).toBe('Not a number. For example: 1,234.5')
    await screen.type(screen.get('textbox', 'Fee'), '2,5')
    expect(screen.get('region').textContent).toContain('2.5')
  })

  test('takes Enter as a line where lines are written', async () => {
    await start()
    const story = screen.get('textbox', 'Story')
    story.focus()
    await screen.press('Enter')
    expect(screen.focused()).toBe('Story')
    await screen.press('Escape')
    expect(screen.focused()).toBe('Search replies')
  })
})

describe('where it goes', () => {
  test.each([
    ['customer', 'Into: Reply to customer'],
    ['internal', 'Into: Internal note'],
    [undefined, 'Into the field you were in'],
  ] as const)('says who reads a field without a name: %s', async (audience, words) => {
    const { page, sidebar } = await open()
    page.field = { at: 1, shown: true, canWrite: true, ...(audience ? { audience } : {}) }
    await act(() => sidebar.lookAtPage())
    expect(said()).toBe(words)
  })

  test('is said before', async () => {
    await open()
    expect(said()).toBe('Into: Reply to customer')
  })

  test('is copied where there is no page, and there is nothing to insert with', async () => {
    const { copied } = await open({ alone: true })
    expect(said()).toBe('No helpdesk page here: copy instead')
    expect(screen.all('button').map((button) => button.getAttribute('aria-label'))).toEqual(['Copy'])
    await screen.type(search(), 'thanks')
    await screen.click(screen.get('button', 'Copy'))
    expect(copied).toEqual(['Thank you for writing.'])
    expect(said()).toBe('Copied, formatted and plain')
  })

  test('is copied by the keys that insert elsewhere, blank by blank', async () => {
    const { copied } = await open({ alone: true })
    await screen.type(search(), 'parcel')
    await screen.press('Enter')
    expect(screen.focused()).toBe('Order number')
    expect(said()).toBe('Fill in “Order number” first.')
    await screen.type(screen.get('textbox', 'Order number'), 'KW-1')
    await screen.press('Enter')
    expect(copied).toEqual(['Hello,\n\nIt left today. Order KW-1 is late. Write to us about KW-1.\n\nBye'])
    expect(said()).toBe('Copied, formatted and plain')
    await screen.press('Enter', { ctrlKey: true })
    await screen.press('Enter', { metaKey: true })
    expect(copied).toHaveLength(3)
  })

  test('says what to do where the browser will not copy', async () => {
    await open({ alone: true, mayCopy: false })
    await screen.type(search(), 'thanks')
    await screen.press('Enter')
    expect(said()).toBe('The browser refused to copy. Select the text instead.')
  })
})
