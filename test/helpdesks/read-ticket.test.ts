// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { helpdesks } from '../../lib/helpdesks/helpdesks.ts'
import { readers, readTicket } from '../../lib/helpdesks/read-ticket.ts'
import { readTicketLeft } from '../../lib/helpdesks/ticket-left.ts'
import { conversation } from '../helpdesk/page/conversation.ts'
import { customerCard } from '../helpdesk/page/customer-card.ts'
import { deskHeader } from '../helpdesk/page/desk-header.ts'
import { element } from '../helpdesk/page/dom.ts'
import { agentName, tickets } from '../helpdesk/tickets.ts'
import { hiddenStyle } from '../support/hidden-style.ts'
import { pageFixture } from '../support/page-fixture.ts'

const demo = `<meta name="generator" content="Evenkeel demo helpdesk">${hiddenStyle}`
const page = (body: string, head = demo) => {
  document.head.innerHTML = head
  document.body.innerHTML = body
  return document
}

const ticketOf = (number: string, name: string, message: string) => `
  <div data-ticket-number="${number}">
    <h2 data-customer-name>${name}</h2>
    <article data-author="customer"><div data-message-body><p>${message}</p></div></article>
  </div>`

afterEach(() => {
  page('', '')
})

describe('the demo helpdesk', () => {
  test('tells the ticket, the customer and the agent', () => {
    const ticket = readTicket(
      page(`
        <header><span data-agent-name>Ida Holm</span></header>
        <div data-ticket-number="4711">
          <h1 data-ticket-subject>Where is my parcel?</h1>
          <h2 data-customer-name>Anna Berg</h2>
          <a data-customer-email>anna@berg.example</a>
          <article data-author="customer"><div data-message-body><p>Hello.</p></div></article>
          <article data-author="customer"><div data-message-body><p>Hello?</p><p>Where\nis it?</p></div></article>
          <article data-author="agent"><div data-message-body><p>On its way.</p></div></article>
        </div>`),
    )
    expect(ticket).toEqual({
      number: '4711',
      subject: 'Where is my parcel?',
      customerName: 'Anna Berg',
      customerEmail: 'anna@berg.example',
      agentName: 'Ida Holm',
      latestMessage: 'Hello?\n\nWhere\nis it?',
      earlierMessages: [{ by: 'customer', text: 'Hello.' }],
    })
  })

  test('leaves out what colleagues wrote to each other', () => {
    const note =
      '<article data-author="agent" data-visibility="internal"><div data-message-body><p>Odd.</p></div></article>'
    const ticket = readTicket(page(ticketOf('4711', 'Anna Berg', 'Hello.').replace('<article', `${note}<article`)))
    expect(ticket).toEqual({ number: '4711', customerName: 'Anna Berg', latestMessage: 'Hello.' })
  })

  test.each(['hidden', 'style="display: none"'])('of several open tickets only the shown one is read: %s', (hiding) => {
    const anna = ticketOf('4711', 'Anna Berg', 'Where is it?')
    const bo = ticketOf('4712', 'Bo Dahl', 'Thank you')
    const hidden = (ticket: string) => ticket.replace('<div', `<div ${hiding}`)
    const ofAnna = { number: '4711', customerName: 'Anna Berg', latestMessage: 'Where is it?' }
    expect(readTicket(page(anna + hidden(bo)))).toEqual(ofAnna)
    expect(readTicket(page(hidden(bo) + anna))).toEqual(ofAnna)
    expect(readTicket(page(`<main ${hiding}>${bo}</main>${anna}`))).toEqual(ofAnna)
    expect(readTicket(page(hidden(anna) + hidden(bo)))).toEqual({})
  })

  test('is read as its own page draws it', () => {
    const [first] = tickets
    if (!first) throw new Error('The demo helpdesk has no tickets')
    const shown = page('')
    const root = element('div', { 'data-ticket-number': '1' }, customerCard(first.customer), conversation(first).root)
    shown.body.append(deskHeader(() => {}).root, root)
    const ticket = readTicket(shown)
    expect(ticket).toEqual({
      number: '1',
      customerName: first.customer.name,
      customerEmail: first.customer.email,
      agentName,
      latestMessage: first.messages.findLast(({ author }) => author === 'customer')?.text,
      earlierMessages: [{ by: 'customer', text: first.messages[0]?.text }],
    })
  })

  test('what the page does not show, or shows empty, is absent', () => {
    expect(readTicket(page(''))).toEqual({})
    expect(readTicket(page('<div data-ticket-number=""><h2 data-customer-name> \n </h2></div>'))).toEqual({})
    expect(readTicket(page('<div data-ticket-number><h2 data-customer-name>Anna</h2></div>'))).toEqual({
      customerName: 'Anna',
    })
  })

  test('white space around a value is the page’s, not the value’s', () => {
    const shown = page('<div data-ticket-number><h2 data-customer-name>\n  Anna Berg\n</h2></div>')
    expect(readTicket(shown)).toEqual({ customerName: 'Anna Berg' })
  })

  test('a name that looks like markup is a name', () => {
    const shown = page('<div data-ticket-number><h2 data-customer-name>&lt;b&gt;Anna&lt;/b&gt;</h2></div>')
    expect(readTicket(shown)?.customerName).toBe('<b>Anna</b>')
  })

  test('nothing on the page is changed by reading', () => {
    const shown = page('<div data-ticket-number="1"><h2 data-customer-name> Anna </h2></div>')
    const before = shown.documentElement.outerHTML
    readTicket(shown)
    expect(shown.documentElement.outerHTML).toBe(before)
  })
})

test('every helpdesk in the table has its reader', () => {
  expect([...readers.keys()]).toEqual(helpdesks)
})

test.each(['', '<meta name="generator" content="Another helpdesk">'])(
  'a page no adapter knows says nothing, whatever it holds: %s',
  (head) => {
    expect(readTicket(page('<h2 data-customer-name>Anna</h2>', head))).toBeUndefined()
  },
)

describe('a page that is left', () => {
  test('tells what the reply page of its ticket will not', () => {
    expect(readTicketLeft(pageFixture('request-tracker-ticket'))).toMatchObject({
      number: '1',
      customerName: 'Maja Lindqvist',
    })
  })

  test('tells nothing where it has nothing to tell, or nobody will ask', () => {
    expect(readTicketLeft(pageFixture('request-tracker-reply'))).toBeUndefined()
    expect(readTicketLeft(page(ticketOf('4711', 'Anna Berg', 'Where is it?')))).toBeUndefined()
    expect(readTicketLeft(page('', ''))).toBeUndefined()
  })
})
