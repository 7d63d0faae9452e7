// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { ladderKey } from '../../components/ladder-key.ts'

const key = (how: KeyboardEventInit) => new KeyboardEvent('keydown', { code: 'KeyL', key: 'l', ...how })

test.each([
  ['Alt+L', { altKey: true }, true],
  ['Alt+L with Caps Lock', { altKey: true, key: 'L' }, true],
  ['Alt+L where Latin letters are not on the keys', { altKey: true, key: 'д' }, true],
  ['Alt with the key left of L’s place on Dvorak', { altKey: true, key: 'n' }, false],
  ['an L alone', {}, false],
  ['Ctrl+L, the address bar', { ctrlKey: true }, false],
  ['Ctrl+Alt+L, which some systems lock the screen with, and which is AltGr+L', { ctrlKey: true, altKey: true }, false],
  ['Alt+Shift+L, which changes the layout on the way', { altKey: true, shiftKey: true }, false],
  ['an input method at work', { altKey: true, isComposing: true }, false],
] as const)('%s', (_, how, expected) => {
  expect(ladderKey.is(key(how), false)).toBe(expected)
})

test.each([
  ['Control+L', { ctrlKey: true }, true],
  ['Option+L, a character', { altKey: true, key: '¬' }, false],
  ['Cmd+L, the address bar', { metaKey: true }, false],
  ['Control+Option+L, the screen reader’s', { ctrlKey: true, altKey: true }, false],
] as const)('on a Mac: %s', (_, how, expected) => {
  expect(ladderKey.is(key(how), true)).toBe(expected)
})
