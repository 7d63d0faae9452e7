// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { placeOf } from '../../lib/helpdesks/place-of.ts'
import { readPointed } from '../../lib/helpdesks/pointed-places.ts'
import type { PointedValue } from '../../lib/messages/protocol.ts'
import { hiddenStyle } from '../support/hidden-style.ts'

afterEach(() => {
  document.head.innerHTML = ''
  document.body.innerHTML = ''
})

function show(html: string): void {
  document.head.innerHTML = hiddenStyle
  document.body.innerHTML = html
}

/** What the next page tells, after the agent pointed at the marked element of the first. */
function toldAfterPointing(value: PointedValue, first: string, next: string): unknown {
  show(first)
  const element = document.querySelector<HTMLElement>('[here]')
  if (!element) throw new Error('Nothing is marked')
  element.removeAttribute('here')
  const place = placeOf(element, value)
  show(next)
  return place && readPointed(document, { [value]: place })[value]
}

const card = (name: string, number: string, here = '') => `
  <main>
    <h1 class="subject">Ticket #${number}</h1>
    <aside class="card"><span>Customer</span><strong ${here} class="customer-name" id="user-${number}">${name}</strong></aside>
    <p>Hello, this is ${name}.</p>
  </main>`

describe('the customer’s name, once pointed at,', () => {
  test('is found for the next customer, by what the page’s programs call it', () => {
    expect(toldAfterPointing('customerName', card('Maja Lind', '1', 'here'), card('Bo Dahl', '22'))).toBe('Bo Dahl')
  })

  test.each([
    [
      'the name itself',
      '<div><b here data-name="Maja Lind">Maja Lind</b><b>x</b></div>',
      '<div><b data-name="Bo">Bo</b><b>x</b></div>',
    ],
    ['the customer’s number', '<div><b here id="c4711">Maja</b></div>', '<div><b id="c4712">Bo</b></div>'],
    [
      'a class that is the customer’s',
      '<div><b here class="user Maja">Maja</b></div>',
      '<div><b class="user Bo">Bo</b></div>',
    ],
  ])('is not looked for by %s', (_, first, next) => {
    expect(toldAfterPointing('customerName', first, next)).toBe('Bo')
  })

  test('is unknown where it stands twice, or not at all', () => {
    const first = card('Maja Lind', '1', 'here')
    expect(toldAfterPointing('customerName', first, card('Bo', '2') + card('Ida', '3'))).toBeUndefined()
    expect(toldAfterPointing('customerName', first, '<h1>Inbox</h1>')).toBeUndefined()
  })

  test('is the shown ticket’s while others are kept in the page, hidden', () => {
    const next = `<div hidden>${card('Ida', '3')}</div>${card('Bo', '2')}`
    expect(toldAfterPointing('customerName', card('Maja', '1', 'here'), next)).toBe('Bo')
  })

  test('is read as mail writes it, and no paragraph is taken for a name', () => {
    const place = { path: ['.from'] }
    show('<p class="from">Maja Lind &lt;maja@kunde.example&gt;</p>')
    expect(readPointed(document, { customerName: place })).toEqual({
      customerName: 'Maja Lind',
      customerEmail: 'maja@kunde.example',
      guessed: ['customerName'],
    })
    show(`<p class="from">${'word '.repeat(60)}</p>`)
    expect(readPointed(document, { customerName: place })).toEqual({})
  })

  test('is a guess until the agent has confirmed the place', () => {
    show(card('Maja', '1'))
    const customerName = { path: ['.customer-name'], confirmed: true } as const
    expect(readPointed(document, { customerName })).toEqual({ customerName: 'Maja' })
  })

  test('is found in open shadow roots too', () => {
    const build = (name: string) => {
      show('<desk-card></desk-card>')
      const root = document.querySelector('desk-card')?.attachShadow({ mode: 'open' })
      if (!root) throw new Error('No root')
      root.innerHTML = `<span class="label">Customer</span><span class="person">${name}</span>`
      return root
    }
    const element = build('Maja').querySelector<HTMLElement>('.person')
    const place = element && placeOf(element, 'customerName')
    build('Bo')
    expect(place && readPointed(document, { customerName: place }).customerName).toBe('Bo')
  })
})

describe('the ticket’s number', () => {
  test.each([
    ['Ticket #4712', '4712'],
    ['KW-20418', 'KW-20418'],
    ['工单 4712', '4712'],
  ])('is read out of “%s”', (heading, number) => {
    show(`<h1 class="subject">${heading}</h1>`)
    expect(readPointed(document, { number: { path: ['.subject'] } }).number).toBe(number)
  })

  test('is unknown where there is no number', () => {
    show('<h1 class="subject">Inbox</h1>')
    expect(readPointed(document, { number: { path: ['.subject'] } })).toEqual({})
  })
})

const thread = (...messages: readonly string[]) =>
  `<section class="thread">${messages.map((message) => `<article class="message"><header>From</header><div class="body">${message}</div></article>`).join('')}</section>`

describe('the latest message', () => {
  test('is the last of the next conversation where the last was pointed at', () => {
    const first = thread('<p>One</p>', '<p here>Two</p><p>more</p>')
    expect(toldAfterPointing('latestMessage', first, thread('<p>A</p>', '<p>B</p>', '<p>C</p>'))).toBe('C')
  })

  test('is the first where the newest comes first', () => {
    const first = thread('<p here>New</p>', '<p>Old</p>')
    expect(toldAfterPointing('latestMessage', first, thread('<p>A</p>', '<p>B</p>', '<p>C</p>'))).toBe('A')
  })
})

test.each(['[', ':has(', '', '::part(x)'])('a selector nobody understands tells nothing: “%s”', (selector) => {
  show(card('Maja', '1'))
  expect(readPointed(document, { customerName: { path: [selector] } })).toEqual({})
})
