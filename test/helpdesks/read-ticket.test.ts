// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { readTicket } from '../../lib/helpdesks/read-ticket.ts'
import { customerCard } from '../helpdesk/page/customer-card.ts'
import { deskHeader } from '../helpdesk/page/desk-header.ts'
import { agentName, tickets } from '../helpdesk/tickets.ts'

const demo = '<meta name="generator" content="Evenkeel demo helpdesk">'
const page = (body: string, head = demo) => {
  document.head.innerHTML = head
  document.body.innerHTML = body
  return document
}

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
        </div>`),
    )
    expect(ticket).toEqual({
      number: '4711',
      subject: 'Where is my parcel?',
      customerName: 'Anna Berg',
      customerEmail: 'anna@berg.example',
      agentName: 'Ida Holm',
    })
  })

  test('is read as its own page draws it', () => {
    const [first] = tickets
    if (!first) throw new Error('The demo helpdesk has no tickets')
    const shown = page('')
    shown.body.append(deskHeader(() => {}).root, customerCard(first.customer))
    const ticket = readTicket(shown)
    expect(ticket).toEqual({
      customerName: first.customer.name,
      customerEmail: first.customer.email,
      agentName,
    })
  })

  test('what the page does not show, or shows empty, is absent', () => {
    expect(readTicket(page(''))).toEqual({})
    expect(readTicket(page('<div data-ticket-number=""><h2 data-customer-name> \n </h2></div>'))).toEqual({})
    expect(readTicket(page('<h2 data-customer-name>Anna</h2>'))).toEqual({ customerName: 'Anna' })
  })

  test('white space around a value is the page’s, not the value’s', () => {
    expect(readTicket(page('<h2 data-customer-name>\n  Anna Berg\n</h2>'))).toEqual({ customerName: 'Anna Berg' })
  })

  test('a name that looks like markup is a name', () => {
    expect(readTicket(page('<h2 data-customer-name>&lt;b&gt;Anna&lt;/b&gt;</h2>'))?.customerName).toBe('<b>Anna</b>')
  })

  test('nothing on the page is changed by reading', () => {
    const shown = page('<div data-ticket-number="1"><h2 data-customer-name> Anna </h2></div>')
    const before = shown.documentElement.outerHTML
    readTicket(shown)
    expect(shown.documentElement.outerHTML).toBe(before)
  })
})

test.each(['', '<meta name="generator" content="Another helpdesk">'])(
  'a page no adapter knows says nothing, whatever it holds: %s',
  (head) => {
    expect(readTicket(page('<h2 data-customer-name>Anna</h2>', head))).toBeUndefined()
  },
)
