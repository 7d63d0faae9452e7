import { expect, test } from 'vitest'
import { htmlOf } from '../support/letter.ts'

const hrefOf = (address: string, fills: Readonly<Record<string, string>>) =>
  /href="(.*?)"/.exec(htmlOf(`[x](${address})`, { fills }))?.[1]

test('a value is one piece of an address, whatever is in it', () => {
  expect(hrefOf('https://shop.example/{{ a }}/{{ b }}', { a: 'x/y', b: '?z' })).toBe('https://shop.example/x%2Fy/%3Fz')
})

test('a value goes without the white space around it', () => {
  expect(hrefOf('https://shop.example/{{ a }}', { a: ' 1 \n' })).toBe('https://shop.example/1')
})

test('letters outside ASCII are encoded as UTF-8', () => {
  expect(hrefOf('https://shop.example/{{ a }}', { a: 'ø退' })).toBe('https://shop.example/%C3%B8%E9%80%80')
})
