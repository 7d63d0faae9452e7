import { expect, test } from 'vitest'
import { plainOf } from '../support/letter.ts'

test.each([
  ['paragraphs', 'One\n\n\nTwo', 'One\n\nTwo'],
  ['a line break as written', 'Best wishes\nAnna', 'Best wishes\nAnna'],
  ['a hard line break', 'Best wishes\\\nAnna  \nKittiwake', 'Best wishes\nAnna\nKittiwake'],
  ['Windows line ends', 'One\r\ntwo\r\n\r\n- a\r\n- b', 'One\ntwo\n\n- a\n- b'],
  ['a list', '* One\n* Two', '- One\n- Two'],
  ['a loose list', '- One\n\n- Two', '- One\n- Two'],
  ['an ordered list from where it starts', '3. Three\n4. Four', '3. Three\n4. Four'],
  ['a list in a list', '- One\n  - A\n  - B\n- Two', '- One\n  - A\n  - B\n- Two'],
  ['an item of two lines', '1. One\n   more', '1. One\n   more'],
  ['emphasis', '*a* **b** `c`', 'a b c'],
  ['a heading', '## News\n\nOne', 'News\n\nOne'],
  ['a quote', '> One\n>\n> Two\n> three', '> One\n>\n> Two\n> three'],
  ['code', '```\na  b\n  c\n```', 'a  b\n  c'],
  ['a rule', 'One\n\n---\n\nTwo', 'One\n\n---\n\nTwo'],
  [
    'a table',
    '| Day | Hours |\n|---|--:|\n| Monday | 9 |\n| 星期二 | 10 |',
    'Day    | Hours\n-------|------\nMonday |     9\n星期二 |    10',
  ],
  ['a link', '[our page](https://shop.example/a)', 'our page (https://shop.example/a)'],
  ['a bare address', '<https://shop.example/a>', 'https://shop.example/a'],
  ['an e-mail address', '[help@shop.example](mailto:help@shop.example)', 'help@shop.example'],
  ['a link defined below', '[our page][1]\n\n[1]: https://shop.example/a', 'our page (https://shop.example/a)'],
  ['escaped characters', '\\*not bold\\* 1\\. &amp;', '*not bold* 1. &'],
  ['spaces at the ends of lines', 'One   \n  two', 'One\ntwo'],
])('%s', (_, body, text) => {
  expect(plainOf(body)).toBe(text)
})

test('an e-mail address that is a value stands there once', () => {
  const fills = { 'customer.email': 'anna@shop.example' }
  expect(plainOf('[{{ customer.email }}](mailto:{{ customer.email }})', { fills })).toBe('anna@shop.example')
})

test('the lines of a value stay in their list and their quote', () => {
  const fills = { x: 'one\ntwo' }
  expect(plainOf('- {{ x }}\n- b', { fills })).toBe('- one\n  two\n- b')
  expect(plainOf('> {{ x }}', { fills })).toBe('> one\n> two')
})

test('a table’s row with more cells than its heading keeps to the heading', () => {
  expect(plainOf('| a | b |\n| --- | --- |\n| 1 | 2 | 3 |')).toBe('a | b\n--|--\n1 | 2')
})
