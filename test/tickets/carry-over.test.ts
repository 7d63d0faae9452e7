import { expect, test } from 'vitest'
import { carryOver } from '../../lib/tickets/carry-over.ts'

const left = {
  number: '7',
  subject: 'Refund',
  customerName: 'Maja Lindqvist',
  customerEmail: 'maja@customer.example',
  latestMessage: 'Any news?',
}

test('the reply page of the same ticket knows what the ticket’s page told', () => {
  expect(carryOver({ number: '7', subject: 'Re: Refund' }, left)).toEqual({ ...left, subject: 'Re: Refund' })
})

test.each([
  ['another ticket', { number: '8' }],
  ['a page without a number', { subject: 'Refund' }],
  ['a page that names its customer', { number: '7', customerName: 'Søren Ærø' }],
  ['a page that tells its customer’s address', { number: '7', customerEmail: 'soeren@kunde.example' }],
  ['a page no adapter knows', undefined],
])('%s gets nothing', (_, shown) => {
  expect(carryOver(shown, left)).toBe(shown)
})

test('with nothing left behind the page says what it says', () => {
  const shown = { number: '7' }
  expect(carryOver(shown, undefined)).toBe(shown)
})
