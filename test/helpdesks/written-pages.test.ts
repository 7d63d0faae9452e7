// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { aboutFieldHere } from '../../lib/helpdesks/about-field.ts'
import { helpdesks } from '../../lib/helpdesks/helpdesks.ts'
import { readers, readTicket } from '../../lib/helpdesks/read-ticket.ts'
import { pageFixture } from '../support/page-fixture.ts'

const maja = { customerName: 'Maja Lindqvist', customerEmail: 'maja.lindqvist@customer.example' }
const refund = { subject: 'Refund for order #48213' }
const messages = {
  latestMessage: 'Here it is. Any news?',
  earlierMessages: [
    { by: 'customer', text: 'My raincoat arrived torn.' },
    { by: 'agent', text: 'Could you send us a photo?' },
  ],
}

/** Pages written after public templates, or made of the marks other programs know the helpdesk by, and what is told of them. */
const pages = [
  { name: 'osTicket', fixture: 'osticket', told: { number: '289066', ...refund, ...maja, ...messages } },
  { name: 'FreeScout', fixture: 'freescout', told: { number: '1', ...refund, ...maja, ...messages } },
  { name: 'Zammad', fixture: 'zammad', told: { number: '20001', ...refund, ...maja, ...messages } },
  { name: 'Chatwoot', fixture: 'chatwoot', told: { customerName: 'Maja Lindqvist', ...messages } },
  { name: 'Libredesk', fixture: 'libredesk', told: { number: '1042', ...refund, ...maja, ...messages } },
  {
    name: 'Zendesk',
    fixture: 'zendesk',
    told: {
      number: '4711',
      ...refund,
      earlierMessages: [
        { by: 'unknown', text: 'My raincoat arrived torn.' },
        { by: 'agent', text: 'Could you send us a photo?' },
      ],
    },
  },
  { name: 'Freshdesk', fixture: 'freshdesk', told: { number: '4711', ...refund } },
  {
    name: 'Gmail',
    fixture: 'gmail',
    told: {
      ...refund,
      ...maja,
      ...messages,
      earlierMessages: messages.earlierMessages.map((each) => ({
        ...each,
        by: each.by === 'agent' ? 'unknown' : each.by,
      })),
    },
  },
  { name: 'Outlook', fixture: 'outlook', told: { ...refund, ...maja } },
]

describe.each(pages)('the ticket’s page of $name', ({ name, fixture, told }) => {
  test('is known by one adapter alone', () => {
    const page = pageFixture(fixture)
    expect(helpdesks.filter(({ isHere }) => isHere(page)).map((helpdesk) => helpdesk.name)).toEqual([name])
  })

  test('tells what can be known, without notes, and that its adapter is untested', () => {
    expect(readTicket(pageFixture(fixture))).toEqual({ ...told, unchecked: true })
  })

  test('is not changed by reading', () => {
    const page = pageFixture(fixture)
    const before = page.documentElement.outerHTML
    readTicket(page)
    expect(page.documentElement.outerHTML).toBe(before)
  })

  test('leaves a value out when what it is known by has gone, and takes no other for it', () => {
    const page = pageFixture(fixture)
    const helpdesk = helpdesks.find((each) => each.name === name)
    const read = () => helpdesk && readers.get(helpdesk)?.(page)
    const { number, subject, customerName, customerEmail } = read() ?? {}
    for (const element of page.body.querySelectorAll('*'))
      for (const { name: attribute, value } of [...element.attributes]) {
        // What is shown would be hidden otherwise, and what is written is not a mark.
        if (['style', 'value'].includes(attribute)) continue
        element.removeAttribute(attribute)
        const now = read()
        const lost = `${element.localName} ${attribute}="${value}"`
        expect([number, undefined], lost).toContain(now?.number)
        expect([subject, undefined], lost).toContain(now?.subject)
        expect([customerName, undefined], lost).toContain(now?.customerName)
        expect([customerEmail, undefined], lost).toContain(now?.customerEmail)
        const said = now?.latestMessage
        expect(['My raincoat arrived torn.', 'Here it is. Any news?', undefined], lost).toContain(said)
        element.setAttribute(attribute, value)
      }
  })

  test('tells nothing of a ticket that is not there', () => {
    const page = pageFixture(fixture)
    page.body.replaceChildren()
    expect(readTicket(page) ?? {}).not.toHaveProperty('customerName')
  })
})

const about = (fixture: string, selector: string, change?: (html: string) => string) => {
  const field = pageFixture(fixture, change).querySelector(selector)
  if (!field) throw new Error(`No ${selector} in ${fixture}`)
  return aboutFieldHere(field)
}

describe('who reads what is written', () => {
  test('in osTicket, the form says, and its tab what that is called', () => {
    const reply = { name: 'Post Reply', audience: 'customer' }
    const note = { name: 'Post Internal Note', audience: 'internal' }
    expect(about('osticket', '.redactor-in-0')).toEqual(reply)
    expect(about('osticket', '#response')).toEqual(reply)
    expect(about('osticket', '.redactor-in-1')).toEqual(note)
    expect(about('osticket', '#internal_note')).toEqual(note)
    expect(about('osticket', '#title')).toEqual({})
  })

  test('in FreeScout, the block around the one editor says', () => {
    const asked = (kind: string) => (html: string) => html.replace('conv-reply-block', `conv-reply-block ${kind}`)
    expect(about('freescout', '.note-editable')).toEqual({ name: 'Reply', audience: 'customer' })
    expect(about('freescout', '.note-editable', asked('conv-note-block'))).toEqual({
      name: 'Note',
      audience: 'internal',
    })
    expect(about('freescout', '.note-editable', asked('conv-forward-block'))).toEqual({})
    expect(about('freescout', '#cc')).toEqual({})
  })

  test('in Zammad, the form says', () => {
    const internal = (html: string) => html.replace('is-public', 'is-internal')
    const neither = (html: string) => html.replace('is-public', '')
    expect(about('zammad', '.articleNewEdit-body')).toEqual({ audience: 'customer' })
    expect(about('zammad', '.articleNewEdit-body', internal)).toEqual({ audience: 'internal' })
    expect(about('zammad', '.articleNewEdit-body', neither)).toEqual({})
    expect(about('zammad', '.content.active .js-objectTitle')).toEqual({})
  })

  test('in Chatwoot, the box around the editor says', () => {
    const note = (html: string) => html.replace('class="reply-box"', 'class="reply-box is-private"')
    expect(about('chatwoot', '.ProseMirror')).toEqual({ audience: 'customer' })
    expect(about('chatwoot', '.ProseMirror', note)).toEqual({ audience: 'internal' })
  })

  test('in Libredesk, the tab says that was chosen', () => {
    const swap = (html: string) =>
      html.replaceAll(/aria-selected="(true|false)"/g, (_, is) => `aria-selected="${is === 'false'}"`)
    const noTab = (html: string) => html.replaceAll('aria-selected="true"', '')
    expect(about('libredesk', '.ProseMirror')).toEqual({ name: 'Reply', audience: 'customer' })
    expect(about('libredesk', '.ProseMirror', swap)).toEqual({ name: 'Private note', audience: 'internal' })
    expect(about('libredesk', '.ProseMirror', noTab)).toEqual({})
  })
})

describe('who reads what is written, where only other programs tell', () => {
  const named = (name: string) => (html: string) =>
    html.replace('aria-label="Public reply">Public reply', `aria-label="${name}">${name}`)

  test('in Zendesk, the name of the channel says, in English alone', () => {
    const editor = '[data-test-id="ticket-4711-custom-layout"] [role="textbox"]'
    expect(about('zendesk', editor)).toEqual({ name: 'Public reply', audience: 'customer' })
    expect(about('zendesk', editor, named('Internal note'))).toEqual({ name: 'Internal note', audience: 'internal' })
    expect(about('zendesk', editor, named('Intern note'))).toEqual({ name: 'Intern note' })
  })

  test('in Freshdesk, nothing says', () => {
    expect(about('freshdesk', '.fr-element')).toEqual({})
  })

  test('mail goes out', () => {
    expect(about('gmail', '[role="textbox"]')).toEqual({ audience: 'customer' })
    expect(about('gmail', 'input[name="subjectbox"]')).toEqual({})
    expect(about('outlook', '[role="textbox"]')).toEqual({ audience: 'customer' })
    expect(about('outlook', '[aria-label="To"]')).toEqual({})
  })
})

describe('people', () => {
  test('an answer in Gmail to two people goes to nobody by name', () => {
    const bo = '<div role="option" data-hovercard-id="bo@customer.example" data-name="Bo Dahl">Bo Dahl</div>'
    const page = pageFixture('gmail', (html) => html.replace('<div name="to">', `<div name="to">${bo}`))
    expect(readTicket(page)).toEqual(expect.not.objectContaining({ customerName: expect.anything() }))
    expect(readTicket(page)).not.toHaveProperty('latestMessage')
  })

  test('a conversation in Gmail without an answer is one person’s only if one person wrote it', () => {
    const noAnswer = (html: string) => html.replace('<div name="to">', '<div>')
    const alone = (html: string) => noAnswer(html).replace('email="alma@helpdesk.example"', '')
    expect(readTicket(pageFixture('gmail', noAnswer))).not.toHaveProperty('customerName')
    expect(readTicket(pageFixture('gmail', alone))).toMatchObject(maja)
  })

  test('an answer in Outlook to two people goes to nobody by name', () => {
    const page = pageFixture('outlook', (html) =>
      html.replace('<span class="textContainer-312">', '<span class="textContainer-311">Bo Dahl</span>$&'),
    )
    expect(readTicket(page)).not.toHaveProperty('customerName')
  })

  test('several who could be osTicket’s customer are nobody', () => {
    const second = '<span id="user-6-name">Bo Dahl</span><span id="user-6-email">bo@customer.example</span>'
    const page = pageFixture('osticket', (html) => html.replace('(<b>2</b>)', second))
    expect(readTicket(page)).not.toHaveProperty('customerName')
    expect(readTicket(page)).not.toHaveProperty('customerEmail')
  })

  test('who else takes part in an osTicket ticket is not taken for the customer', () => {
    const page = pageFixture('osticket', (html) =>
      html.replace(
        /<b>Maja Lindqvist<\/b>(?=[^b]*<\/div><div class="thread-body no-pjax"><div><p>Here)/,
        '<b>Bo Dahl</b>',
      ),
    )
    expect(readTicket(page)).toMatchObject({ latestMessage: 'My raincoat arrived torn.' })
  })

  test('the beginning of an address is no name, though FreeScout shows it as one', () => {
    const page = pageFixture('freescout', (html) =>
      html.replace('class="customer-name">Maja Lindqvist', 'class="customer-name">maja.lindqvist'),
    )
    expect(readTicket(page)).not.toHaveProperty('customerName')
    expect(readTicket(page)).toHaveProperty('customerEmail', 'maja.lindqvist@customer.example')
  })

  test('Zammad’s other open tickets are not read', () => {
    const page = pageFixture('zammad')
    page.querySelector('.content.active')?.classList.remove('active')
    page.querySelector('.content')?.classList.add('active')
    expect(readTicket(page)).toMatchObject({ number: '20002', customerName: 'Søren Ærø' })
    expect(readTicket(page)).not.toHaveProperty('customerEmail')
  })

  test('Libredesk’s customer with one name has one', () => {
    const page = pageFixture('libredesk', (html) =>
      html.replace('items-center">Maja Lindqvist', 'items-center">Maja undefined'),
    )
    expect(readTicket(page)).toHaveProperty('customerName', 'Maja')
  })
})
