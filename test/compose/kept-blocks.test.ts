import { expect, test } from 'vitest'
import { draftOf, plainOf } from '../support/letter.ts'

test('a sentence that was left out is gone, and so are its blanks', () => {
  const body = 'We are sorry. Order {{ order }} is late. Write to us.'
  expect(draftOf(body, { leave: ['is late'] })).toEqual({
    text: 'We are sorry. Write to us.',
    html: '<p>We are sorry. Write to us.</p>',
  })
})

test('the last and the first sentence leave no space behind', () => {
  expect(plainOf('One. Two.', { leave: ['Two'] })).toBe('One.')
  expect(plainOf('One. Two.', { leave: ['One'] })).toBe('Two.')
})

test('a paragraph with nothing left in it disappears', () => {
  const draft = draftOf('Hi\n\nOrder {{ order }} is late.\n\nBye', { leave: ['is late'] })
  expect(draft).toEqual({ text: 'Hi\n\nBye', html: '<p>Hi</p><p>Bye</p>' })
})

test('so does an item of a list, and the numbers close up', () => {
  const body = '1. One\n2. Until {{ date }}\n3. Three'
  expect(draftOf(body, { leave: ['Until'] })).toEqual({
    text: '1. One\n2. Three',
    html: '<ol><li>One</li><li>Three</li></ol>',
  })
})

test('so do a whole list and a whole quote', () => {
  const body = 'Hi\n\n- One\n- Two\n\n> Three\n\nBye'
  expect(plainOf(body, { leave: ['One', 'Two', 'Three'] })).toBe('Hi\n\nBye')
})

test('a line that was left out takes its break with it', () => {
  expect(draftOf('One\nTwo\nThree', { leave: ['Two'] }).html).toBe('<p>One<br>Three</p>')
  expect(draftOf('One\nTwo\nThree', { leave: ['Three'] }).html).toBe('<p>One<br>Two</p>')
  expect(draftOf('One\nTwo\nThree', { leave: ['One'] }).html).toBe('<p>Two<br>Three</p>')
})

test('the last sentence of a line leaves the line break to the one before it', () => {
  const draft = draftOf('We sent it. It comes on {{ date }}.\nTrack it here.', { leave: ['It comes'] })
  expect(draft).toEqual({ text: 'We sent it.\nTrack it here.', html: '<p>We sent it. <br>Track it here.</p>' })
})
