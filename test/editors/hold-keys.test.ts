// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createKeyHold } from '../../lib/editors/hold-keys.ts'

type Made = KeyboardEventInit & { readonly isTrusted?: boolean; readonly type?: 'keydown' | 'keyup' }

/** A key as a browser makes it of a person's press; happy-dom trusts nothing. */
function press(key: string, how: Made = {}): boolean {
  const type = how.type ?? 'keydown'
  const event = new KeyboardEvent(type, { key, code: key, bubbles: true, cancelable: true, ...how })
  Object.defineProperty(event, 'isTrusted', { value: how.isTrusted ?? true })
  let reached = false
  const hear = () => {
    reached = true
  }
  document.addEventListener(type, hear, { once: true })
  document.dispatchEvent(event)
  document.removeEventListener(type, hear)
  return reached
}

test('keys are kept in order from its start to its end, and nobody else hears of them', () => {
  const hold = createKeyHold()
  expect(press('a')).toBe(true)
  hold.start()
  expect([press('r'), press('F', { shiftKey: true }), press('Enter')]).toEqual([false, false, false])
  expect(hold.release()).toEqual([
    { key: 'r', shift: false },
    { key: 'F', shift: true },
    { key: 'Enter', shift: false },
  ])
  expect(press('b')).toBe(true)
  expect(hold.release()).toEqual([])
})

test('a made-up key is not kept, and an input method keeps its own', () => {
  const hold = createKeyHold()
  hold.start()
  expect(press('x', { isTrusted: false })).toBe(true)
  expect(press('Process')).toBe(true)
  expect(press('n', { isComposing: true })).toBe(true)
  expect(press('Shift')).toBe(true)
  expect(hold.release()).toEqual([])
})

test('a chord goes nowhere: the palette is no place for it, and the helpdesk would take it', () => {
  const hold = createKeyHold()
  hold.start()
  expect(press('s', { ctrlKey: true })).toBe(false)
  expect(hold.release()).toEqual([])
})

test('a key that was pressed elsewhere is let go unheard: it was typed in a field of ours', () => {
  createKeyHold()
  expect(press('Escape', { type: 'keyup' })).toBe(false)
  expect([press('a'), press('a', { type: 'keyup' })]).toEqual([true, true])
  expect(press('a', { type: 'keyup' })).toBe(false)
  expect([press('Alt', { type: 'keyup' }), press('PrintScreen', { type: 'keyup' })]).toEqual([true, true])
  expect(press('b', { type: 'keyup', isTrusted: false })).toBe(true)
})
