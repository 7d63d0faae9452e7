// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { readTicket } from '../../lib/helpdesks/read-ticket.ts'

const page = (body: string, title = '') => {
  document.title = title
  document.body.innerHTML = body
  return document
}
const maja = '<a href="mailto:maja.lindqvist@customer.example">Maja Lindqvist</a>'

afterEach(() => {
  document.getSelection()?.removeAllRanges()
  page('')
})

describe('a page of no helpdesk we know', () => {
  test('is guessed at, and every value says so', () => {
    expect(readTicket(page(`<h1>#4711 Where is my parcel?</h1><p>From ${maja}</p>`))).toEqual({
      number: '4711',
      subject: 'Where is my parcel?',
      customerName: 'Maja Lindqvist',
      customerEmail: 'maja.lindqvist@customer.example',
      guessed: expect.arrayContaining(['number', 'subject', 'customerName', 'customerEmail']),
    })
  })

  test('has its number in the title too', () => {
    expect(readTicket(page('', '[#4711] Where is my parcel? : Desk'))).toEqual({ number: '4711', guessed: ['number'] })
  })

  test('has none where a number stands further on: that is an order’s', () => {
    const ticket = readTicket(page('<h1>Refund for order #48213</h1>'))
    expect(ticket).toEqual({ subject: 'Refund for order #48213', guessed: ['subject'] })
  })

  test('says nothing when there is nothing to go by', () => {
    expect(readTicket(page('<p>Hello</p>', 'Inbox'))).toBeUndefined()
  })

  test.each([
    ['two addresses', `${maja} <a href="mailto:bo@customer.example">Bo</a>`],
    ['the helpdesk’s own address', '<a href="mailto:support@shop.example">Support</a>'],
    ['an address below the page', `<footer>${maja}</footer>`],
    ['an address nobody sees', `<div style="display: none">${maja}</div>`],
    ['no address', '<a href="mailto:">Write</a>'],
  ])('names no customer for %s', (_, body) => {
    expect(readTicket(page(body))).toBeUndefined()
  })

  test('the same address twice is one', () => {
    expect(readTicket(page(`${maja} ${maja.replace('.example"', '.example?subject=Hi"')}`))).toMatchObject({
      customerEmail: 'maja.lindqvist@customer.example',
    })
  })

  test.each(['Write an e-mail', 'maja.lindqvist@customer.example', ''])('“%s” is no name', (words) => {
    const ticket = readTicket(page(maja.replace('Maja Lindqvist', words)))
    expect(ticket).toEqual({ customerEmail: 'maja.lindqvist@customer.example', guessed: ['customerEmail'] })
  })

  test('of several headings none is the subject', () => {
    expect(readTicket(page('<h1>Desk</h1><h1>Where is my parcel?</h1>'))).toBeUndefined()
  })

  test('what the agent selects is the message, but not in an editor', () => {
    const shown = page('<p>Where is my parcel?</p><div contenteditable="true">Dear Maja</div>')
    document.getSelection()?.selectAllChildren(shown.querySelector('p') ?? shown.body)
    expect(readTicket(shown)).toEqual({ latestMessage: 'Where is my parcel?', guessed: ['latestMessage'] })
    document.getSelection()?.selectAllChildren(shown.querySelector('div') ?? shown.body)
    expect(readTicket(shown)).toBeUndefined()
  })

  test('tells the same with a letter in its editor that has an address and a heading of its own', () => {
    const before = readTicket(page(`<h1>#4711 Where is it?</h1><p>From ${maja}</p>`))
    const letter = '<h1>Returns</h1><p>Write to <a href="mailto:returns@kittiwake.example">Returns</a></p>'
    const after = readTicket(page(`${document.body.innerHTML}<div contenteditable="true">${letter}</div>`))
    expect(before?.customerEmail).toBeDefined()
    expect(after).toEqual(before)
  })

  test('what the agent pointed at outranks what is guessed, and once confirmed is none', () => {
    const shown = page(`<h1>#4711 Where is my parcel?</h1><b class="customer">Bo Dahl</b> ${maja}`)
    const place = { path: ['.customer'] }
    expect(readTicket(shown, { customerName: place })).toMatchObject({ number: '4711', customerName: 'Bo Dahl' })
    expect(readTicket(shown, { customerName: place })?.guessed).toContain('customerName')
    expect(readTicket(shown, { customerName: { ...place, confirmed: true } })?.guessed).toEqual([
      'number',
      'subject',
      'customerEmail',
    ])
  })

  test('is not changed by reading', () => {
    const shown = page(`<h1>#4711</h1>${maja}`)
    const before = shown.documentElement.outerHTML
    readTicket(shown)
    expect(shown.documentElement.outerHTML).toBe(before)
  })
})
