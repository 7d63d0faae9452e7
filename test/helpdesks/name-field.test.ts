// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { nameFieldHere } from '../../lib/helpdesks/name-field.ts'
import { pageFixture } from '../support/page-fixture.ts'

const nameOf = (page: Document, selector: string) => {
  const field = page.querySelector(selector)
  if (!field) throw new Error(`No ${selector} on this page`)
  return nameFieldHere(field)
}

test('Request Tracker says whether a reply or a comment is written', () => {
  const reply = pageFixture('request-tracker-reply')
  expect(nameOf(reply, 'iframe')).toBe('Reply to requestors')
  expect(nameOf(pageFixture('request-tracker-comment'), '#UpdateContent')).toBe('Comments (Not sent to requestors)')
})

test('what the agent changes it to is what is said', () => {
  const page = pageFixture('request-tracker-reply')
  const kind = page.querySelector('select')
  if (kind) kind.value = 'private'
  expect(nameOf(page, 'iframe')).toBe('Comments (Not sent to requestors)')
})

test('other fields keep their own names, and so do all fields of other pages', () => {
  expect(nameOf(pageFixture('request-tracker-reply'), 'input[name="UpdateSubject"]')).toBeUndefined()
  const other = pageFixture('request-tracker-reply', (html) => html.replace('comp-Ticket-Update', 'other'))
  expect(nameOf(other, 'iframe')).toBeUndefined()
})
