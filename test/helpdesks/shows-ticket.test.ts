// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { readTicket } from '../../lib/helpdesks/read-ticket.ts'
import { showsTicket } from '../../lib/helpdesks/shows-ticket.ts'
import type { TicketId } from '../../lib/messages/protocol.ts'
import { carryOver } from '../../lib/tickets/carry-over.ts'
import { pageFixture } from '../support/page-fixture.ts'

afterEach(() => {
  document.documentElement.innerHTML = '<head></head><body></body>'
})

/** Puts a captured page where a browser has its own, since only there a field has a page around it. */
function open(name: string, change: (html: string) => string = (html) => html): Element {
  const page = pageFixture(name, change)
  document.documentElement.innerHTML = page.documentElement.innerHTML
  document.body.id = page.body.id
  return document.body.querySelector('textarea') ?? document.body
}

const shows = (ticket: TicketId, field: Element) => showsTicket(ticket, field, readTicket)

describe('the ticket a letter was written for', () => {
  test('is shown while the page tells the same', () => {
    const field = open('request-tracker-ticket')
    expect(shows(readTicket(document) ?? {}, field)).toBe(true)
  })

  test.each([
    ['has another number', { number: '2' }],
    ['has another customer', { customerName: 'Bo Dahl' }],
    ['has another address', { customerEmail: 'bo@customer.example' }],
    ['had no customer', { customerName: undefined, customerEmail: undefined }],
  ])('is not the one that %s', (_, other) => {
    const field = open('request-tracker-ticket')
    expect(shows({ ...readTicket(document), ...other }, field)).toBe(false)
  })

  test('is not shown by a page that tells nothing', () => {
    const nothing = '<!doctype html><title>Desk</title><textarea></textarea>'
    expect(
      shows(
        { number: '1' },
        open('request-tracker-ticket', () => nothing),
      ),
    ).toBe(false)
  })

  test('is shown by a reply page that leaves its customer to the ticket’s page', () => {
    open('request-tracker-ticket')
    const left = readTicket(document)
    const field = open('request-tracker-reply')
    const ticket = carryOver(readTicket(document), left)
    expect(ticket?.customerEmail).toBe('maja.lindqvist@customer.example')
    expect(shows(ticket ?? {}, field)).toBe(true)
    expect(shows({ ...ticket, number: '2' }, field)).toBe(false)
  })

  test('is not shown by a mail that goes to somebody else by now', () => {
    const field = open('roundcube-compose')
    const ticket = readTicket(document)
    expect(ticket?.customerEmail).toBeDefined()
    expect(shows(ticket ?? {}, field)).toBe(true)
    expect(shows({ ...ticket, customerEmail: 'bo@customer.example' }, field)).toBe(false)
  })
})
