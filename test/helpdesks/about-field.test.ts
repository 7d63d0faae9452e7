// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { aboutFieldHere } from '../../lib/helpdesks/about-field.ts'
import { composer } from '../helpdesk/page/composer.ts'
import { openTextarea } from '../helpdesk/page/editors/textarea-editor.ts'
import type { Visibility } from '../helpdesk/tickets.ts'
import { pageFixture } from '../support/page-fixture.ts'

const about = (page: Document, selector: string) => {
  const field = page.querySelector(selector)
  if (!field) throw new Error(`No ${selector} on this page`)
  return aboutFieldHere(field)
}

describe('Request Tracker says', () => {
  test('whether a reply or a comment is written, and who reads it', () => {
    const reply = pageFixture('request-tracker-reply')
    expect(about(reply, 'iframe')).toEqual({ name: 'Reply to requestors', audience: 'customer' })
    expect(about(pageFixture('request-tracker-comment'), '#UpdateContent')).toEqual({
      name: 'Comments (Not sent to requestors)',
      audience: 'internal',
    })
  })

  test('what the agent changes it to', () => {
    const page = pageFixture('request-tracker-reply')
    const kind = page.querySelector('select')
    if (kind) kind.value = 'private'
    expect(about(page, 'iframe')).toEqual({ name: 'Comments (Not sent to requestors)', audience: 'internal' })
  })

  test('nothing of who reads a kind of message that an addition to it may have brought', () => {
    const page = pageFixture('request-tracker-reply', (html) => html.replace('value="response"', 'value="sms"'))
    expect(about(page, 'iframe')).toEqual({ name: 'Reply to requestors' })
  })

  test('nothing of other fields', () => {
    expect(about(pageFixture('request-tracker-reply'), 'input[name="UpdateSubject"]')).toEqual({})
  })
})

describe('the demo helpdesk says', () => {
  const write = (visibility: Visibility) => {
    document.head.innerHTML = '<meta name="generator" content="Evenkeel demo helpdesk">'
    const words = { title: 'Write', hint: '', placeholder: '', action: 'Send', done: 'Sent' }
    document.body.replaceChildren(composer({ ...words, visibility, open: openTextarea, onSend: () => {} }).root)
    return document
  }
  afterEach(() => {
    document.head.innerHTML = ''
    document.body.innerHTML = ''
  })

  test('who reads what is written', () => {
    expect(about(write('public'), 'textarea')).toEqual({ audience: 'customer' })
    expect(about(write('internal'), 'textarea')).toEqual({ audience: 'internal' })
  })
})

test('a page of no helpdesk we know says nothing', () => {
  const other = pageFixture('request-tracker-reply', (html) => html.replace('comp-Ticket-Update', 'other'))
  expect(about(other, 'iframe')).toEqual({})
})
