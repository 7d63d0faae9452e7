// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { readRequestTracker as readTicket, requestTracker } from '../../lib/helpdesks/request-tracker.ts'
import { pageFixture } from '../support/page-fixture.ts'

const ticketPage = (change?: (html: string) => string) => pageFixture('request-tracker-ticket', change)
const { isHere } = requestTracker
const requestor = 'Maja Lindqvist &lt;maja.lindqvist@customer.example&gt;'
const shownAs = (words: string) => readTicket(ticketPage((html) => html.replaceAll(requestor, words)))

describe('the ticket’s page', () => {
  test('tells number, subject, customer, agent and what the customer wrote last', () => {
    expect(isHere(ticketPage())).toBe(true)
    expect(readTicket(ticketPage())).toEqual({
      number: '1',
      subject: 'Refund for order #48213',
      customerName: 'Maja Lindqvist',
      customerEmail: 'maja.lindqvist@customer.example',
      agentName: 'Alma Agent',
      latestMessage: expect.stringMatching(/^Here it is\. Any news on the refund\?\s+Maja$/),
      earlierMessages: [
        { by: 'customer', text: expect.stringContaining('it arrived torn') },
        // A comment would look the same.
        { by: 'unknown', text: expect.stringContaining('a photo') },
      ],
    })
  })

  test('tells the latest message also with the newest on top', () => {
    const page = ticketPage()
    const history = page.querySelector('.history-container')
    history?.replaceChildren(...Array.from(history.children).reverse())
    expect(readTicket(page).latestMessage).toContain('Any news')
  })

  test('tells no message while the history is still on its way', () => {
    const page = ticketPage()
    page.querySelector('#delayed_ticket_history')?.replaceChildren()
    expect(readTicket(page)).not.toHaveProperty('latestMessage')
    expect(readTicket(page)).toHaveProperty('customerName', 'Maja Lindqvist')
  })

  test.each([
    ['Søren Ærø &lt;soeren@kunde.example&gt;', { customerName: 'Søren Ærø', customerEmail: 'soeren@kunde.example' }],
    ["Liam O'Brien (work) &lt;liam@customer.example&gt;", { customerName: "Liam O'Brien (work)" }],
    ['&lt;nameless@customer.example&gt;', { customerEmail: 'nameless@customer.example' }],
    ['nameless@customer.example', { customerEmail: 'nameless@customer.example' }],
    ['Maja Lindqvist', { customerName: 'Maja Lindqvist' }],
    ['per (Per Plain)', { customerName: 'Per Plain' }],
    ['王小明 &lt;wang@customer.example&gt;', { customerName: '王小明' }],
  ])('reads a customer shown as %s', (words, expected) => {
    expect(shownAs(words)).toMatchObject(expected)
  })

  test('a customer shown by address alone has no name', () => {
    expect(shownAs('nameless@customer.example')).not.toHaveProperty('customerName')
  })

  test('with two requestors names none, and still tells what one of them wrote', () => {
    const second = '<span class="user" data-user-id="40">Ann &lt;ann@customer.example&gt;</span>'
    const ticket = readTicket(
      ticketPage((html) => html.replace('<span class="current-value">', `<span class="current-value">${second}, `)),
    )
    expect(ticket).not.toHaveProperty('customerName')
    expect(ticket).not.toHaveProperty('customerEmail')
    expect(ticket.latestMessage).toContain('Any news')
  })

  test('a number in the subject is not the ticket’s', () => {
    const page = ticketPage((html) => html.replaceAll('>#1: Refund', '>#17: Re: #99: Refund'))
    expect(readTicket(page)).toMatchObject({ number: '17', subject: 'Re: #99: Refund for order #48213' })
  })

  test('an agent’s name with quotes in it is read whole', () => {
    const page = ticketPage((html) => html.replace('"RealName":"Alma Agent"', '"RealName":"Alma \\"Al\\" Agent"'))
    expect(readTicket(page).agentName).toBe('Alma "Al" Agent')
  })
})

describe('the page a reply is written on', () => {
  test('tells number and subject, and takes no recipient for the customer', () => {
    expect(readTicket(pageFixture('request-tracker-reply'))).toEqual({
      number: '1',
      subject: 'Refund for order #48213',
      agentName: 'Alma Agent',
      elsewhere: true,
    })
  })

  test('is none where a ticket is forwarded to somebody else, or an asset has the number', () => {
    for (const id of ['comp-Ticket-Forward', 'comp-Asset-Display']) {
      const page = pageFixture('request-tracker-reply', (html) => html.replaceAll('comp-Ticket-Update', id))
      expect(page.body.id).toBe(id)
      expect(readTicket(page)).not.toHaveProperty('number')
      expect(readTicket(page)).not.toHaveProperty('elsewhere')
    }
  })

  test('has its number in any language', () => {
    const page = pageFixture('request-tracker-reply', (html) => html.replaceAll('Update ticket #1:', 'Opdatér sag #1:'))
    expect(readTicket(page)).toMatchObject({ number: '1', subject: 'Refund for order #48213' })
  })
})

test('a page that only looks alike is not Request Tracker’s', () => {
  const otherStyles = ticketPage((html) => html.replace('/NoAuth/css/', '/css/'))
  const otherPage = ticketPage((html) => html.replace('id="comp-Ticket-Display"', 'id="ticket"'))
  expect([isHere(otherStyles), isHere(otherPage)]).toEqual([false, false])
})

test('nothing on the page is changed by reading', () => {
  const page = ticketPage()
  const before = page.documentElement.outerHTML
  readTicket(page)
  expect(page.documentElement.outerHTML).toBe(before)
})
