// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { aboutFieldHere } from '../../lib/helpdesks/about-field.ts'
import { readRoundcube as readTicket, roundcube } from '../../lib/helpdesks/roundcube.ts'
import { pageFixture } from '../support/page-fixture.ts'

const messagePage = (change?: (html: string) => string) => pageFixture('roundcube-message', change)
const composePage = (change?: (html: string) => string) => pageFixture('roundcube-compose', change)
const maja = { customerName: 'Maja Lindqvist', customerEmail: 'maja.lindqvist@customer.example' }

describe('the page of a message', () => {
  test('tells who wrote what about what', () => {
    expect(roundcube.isHere(messagePage())).toBe(true)
    expect(readTicket(messagePage())).toEqual({
      subject: 'Refund for order #48213',
      ...maja,
      latestMessage: expect.stringContaining('it arrived torn. Could I get a refund?'),
    })
  })

  test('tells no name where there is only an address', () => {
    const page = messagePage((html) => html.replaceAll('>Maja Lindqvist</a>', '>maja.lindqvist@customer.example</a>'))
    expect(readTicket(page)).not.toHaveProperty('customerName')
    expect(readTicket(page)).toHaveProperty('customerEmail', maja.customerEmail)
  })

  test.each(['Drafts', 'Sent'])('tells nothing of what lies in %s: that is the agent’s own', (folder) => {
    const own = (html: string) =>
      html.replace('"mailbox":"INBOX"', `"mailbox":"${folder}"`).replace('"drafts', '"sent_mailbox":"Sent","drafts')
    expect(readTicket(messagePage(own))).toEqual({})
  })

  test('is told to the page left for; the list alone tells that there is none', () => {
    expect(roundcube.readLeft?.(messagePage())).toMatchObject(maja)
    const list = messagePage((html) => html.replace('id="messagebody"', ''))
    expect(roundcube.readLeft?.(list)).toEqual({})
  })
})

describe('the page an answer is written on', () => {
  test('tells whom it goes to, about what, and who writes', () => {
    expect(readTicket(composePage())).toEqual({
      subject: 'Refund for order #48213',
      ...maja,
      agentName: 'Alma Agent',
      elsewhere: true,
    })
    expect(roundcube.readLeft?.(composePage())).toBeUndefined()
  })

  const to = (recipients: string) =>
    readTicket(
      composePage((html) => html.replace('Maja Lindqvist &lt;maja.lindqvist@customer.example&gt;<', `${recipients}<`)),
    )

  test.each([
    ['maja@customer.example', { customerEmail: 'maja@customer.example' }],
    ['Maja &lt;maja@customer.example&gt;,', { customerName: 'Maja', customerEmail: 'maja@customer.example' }],
    [
      '"Lindqvist, Maja" &lt;maja@customer.example&gt;, ',
      { customerName: 'Lindqvist, Maja', customerEmail: 'maja@customer.example' },
    ],
  ])('reads a customer written as %s', (recipients, expected) => {
    expect(to(recipients)).toMatchObject(expected)
  })

  test.each(['', 'Maja &lt;maja@customer.example&gt;, Bo &lt;bo@customer.example&gt;'])(
    'names nobody for "%s"',
    (recipients) => {
      expect(to(recipients)).not.toHaveProperty('customerName')
      expect(to(recipients)).not.toHaveProperty('customerEmail')
    },
  )

  test('answers no message where a new one is written, or an old one passed on', () => {
    for (const mode of ['forward', 'draft']) {
      const page = composePage((html) => html.replace('"compose_mode":"reply"', `"compose_mode":"${mode}"`))
      expect(readTicket(page)).not.toHaveProperty('elsewhere')
    }
  })

  test('says that what is written goes out; its other fields say nothing', () => {
    const page = composePage()
    const about = (selector: string) => {
      const field = page.querySelector(selector)
      if (!field) throw new Error(`No ${selector} on this page`)
      return aboutFieldHere(field)
    }
    expect(about('#composebody')).toEqual({ name: 'Message Body', audience: 'customer' })
    expect(about('#composebody_ifr')).toEqual({ name: 'Message Body', audience: 'customer' })
    expect(about('#_to')).toEqual({})
    expect(about('#compose-subject')).toEqual({})
  })
})

test('a page that only looks alike is not Roundcube’s', () => {
  expect(roundcube.isHere(messagePage((html) => html.replace('program/js/app', 'js/app')))).toBe(false)
})
