import { expect, test } from 'vitest'
import { hasTag } from '../../lib/replies/has-tag.ts'

test.each(['<b>', 'a <img src=x onerror=alert(1)> b', '</p>', '<!-- a -->', 'x\n<a\nhref="#">'])(
  '%j has a tag',
  (text) => {
    expect(hasTag(text)).toBe(true)
  },
)

test.each(['', 'x <3 > y', '1 < 2 > 0', 'a > b <c', '<b', '<>', 'Anna <', '< b >'])('%j has none', (text) => {
  expect(hasTag(text)).toBe(false)
})

test('of beginnings without an end none is followed to the end of the text', () => {
  // Followed, each of them, this would take minutes.
  expect(hasTag('<a'.repeat(500_000))).toBe(false)
  expect(hasTag(`>${'<a'.repeat(500_000)}`)).toBe(false)
})
