import { expect, test } from 'vitest'
import { optionalName } from '../../lib/compose/decide.ts'
import { draftOf } from '../support/letter.ts'

const around = (body: string, fills: Record<string, string> = {}) => {
  const { html, text, caret } = draftOf(body, { fills })
  const cut = (whole: string, after: number | undefined) =>
    after === undefined ? whole : `${whole.slice(0, whole.length - after)}|${whole.slice(whole.length - after)}`
  return [cut(text, caret?.text), cut(html, caret?.html)]
}

test.each([
  ['Hi {{ cursor }}Anna', 'Hi |Anna', '<p>Hi |Anna</p>'],
  ['Order: {{ cursor }}\n\nBye', 'Order: |\n\nBye', '<p>Order:\u00A0|</p><p>Bye</p>'],
  ['Hi\n\n{{ cursor }}\n\nBye', 'Hi\n\n|\n\nBye', '<p>Hi</p><p>|<br></p><p>Bye</p>'],
  ['- One\n- {{ cursor }}', '- One\n- |', '<ul><li>One</li><li>|</li></ul>'],
  ['*Hi {{ cursor }}*', 'Hi |', '<p><em>Hi\u00A0|</em></p>'],
  ['Order {{ cursor }} is late', 'Order | is late', '<p>Order |\u00A0is late</p>'],
  ['Hi', 'Hi', '<p>Hi</p>'],
])('%j', (body, text, html) => {
  expect(around(body)).toEqual([text, html])
})

test('in a part that is not said, the caret stays behind the letter', () => {
  const body = 'Hi{% optional "More" %} there {{ cursor }}{% endoptional %}.'
  expect(around(body)[0]).toBe('Hi.')
  expect(around(body, { [optionalName('More')]: 'yes' })[0]).toBe('Hi there |.')
})

test('no character of a fill is ever taken for it', () => {
  const fill = '\uFDD2\uFDD3'
  expect(around('{{ a }} {{ cursor }}{{ a }}', { a: fill })[0]).toBe(`${fill} |${fill}`)
})
