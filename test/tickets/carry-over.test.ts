import { expect, test } from 'vitest'
import { carryOver } from '../../lib/tickets/carry-over.ts'

const left = {
  number: '7',
  subject: 'Refund',
  customerName: 'Maja Lindqvist',
  customerEmail: 'maja@customer.example',
  latestMessage: 'Any news?',
}
const elsewhere = true

test('the reply page of the same ticket knows what the ticket’s page told', () => {
  expect(carryOver({ number: '7', subject: 'Re: Refund', elsewhere }, left)).toEqual({ ...left, subject: 'Re: Refund' })
})

test.each([
  ['another ticket', { number: '8', elsewhere }],
  ['a page without a number', { subject: 'Refund', elsewhere }],
  ['a page that names its customer', { number: '7', customerName: 'Søren Ærø', elsewhere }],
  ['a page that tells its customer’s address', { number: '7', customerEmail: 'soeren@kunde.example', elsewhere }],
  ['a page that could name its customer and does not', { number: '7' }],
] as const)('%s gets nothing', (_, shown) => {
  const { elsewhere: _elsewhere, ...told } = { elsewhere: undefined, ...shown }
  expect(carryOver(shown, left)).toEqual(told)
})

const { number: _number, ...mail } = left
const answer = { subject: 'Refund', customerEmail: 'maja@customer.example', elsewhere } as const

test('an answer to a mail knows the mail that was left for it', () => {
  expect(carryOver(answer, mail)).toEqual(mail)
})

test.each([
  ['about something else', { ...answer, subject: 'Login' }],
  ['to somebody else', { ...answer, customerEmail: 'soeren@kunde.example' }],
  ['to nobody yet', { subject: 'Refund', elsewhere }],
] as const)('an answer %s does not', (_, shown) => {
  const { elsewhere: _elsewhere, ...told } = shown
  expect(carryOver(shown, mail)).toEqual(told)
  expect(carryOver(answer, left)).not.toHaveProperty('latestMessage')
})

test('a page no adapter knows has no ticket', () => {
  expect(carryOver(undefined, left)).toBeUndefined()
})

test('with nothing left behind the page says what it says', () => {
  expect(carryOver({ number: '7', elsewhere }, undefined)).toEqual({ number: '7' })
})
