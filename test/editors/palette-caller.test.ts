// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPaletteCaller } from '../../lib/editors/palette-caller.ts'
import { field } from '../support/caret.ts'

beforeEach(() => {
  vi.useFakeTimers()
  document.execCommand = (_, __, text = '') => {
    const area = document.activeElement as HTMLTextAreaElement
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
    return true
  }
})
afterEach(() => {
  // Each listens to its page for good, and they all share this one.
  inUse = undefined
  vi.useRealTimers()
  document.body.replaceChildren()
})

/** What a browser tells of a person's key, and what it does with it unless somebody stops it; happy-dom trusts nothing. */
function press(area: HTMLTextAreaElement, key: string): void {
  const tell = (event: Event) => {
    Object.defineProperty(event, 'isTrusted', { value: true })
    return area.dispatchEvent(event)
  }
  if (!tell(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true })) || key.length > 1) return
  area.setRangeText(key, area.selectionStart, area.selectionEnd, 'end')
  tell(new InputEvent('input', { inputType: 'insertText', data: key, bubbles: true }))
}

let inUse: object | undefined

type Wishes = { readonly show: () => Promise<boolean>; readonly trigger: string | undefined }

function callerWith({ show, trigger }: Wishes) {
  const mine = {}
  inUse = mine
  return createPaletteCaller({ trigger: () => (inUse === mine ? trigger : undefined), show })
}

const comes = async () => true

test('the trigger calls once, and hands over what was pressed since, in order', async () => {
  const show = vi.fn(comes)
  const caller = callerWith({ show, trigger: ';;' })
  const area = field('Mine |')
  for (const key of [';', ';', 'r', 'f', 'Enter']) press(area, key)
  await vi.advanceTimersByTimeAsync(10)
  expect(show).toHaveBeenCalledOnce()
  expect(caller.typed()).toBe(';;')
  expect(area.value).toBe('Mine ;;')
  expect(caller.handOver()?.map(({ key }) => key)).toEqual(['r', 'f', 'Enter'])
  press(area, 'x')
  expect(area.value).toBe('Mine ;;x')
})

test('nobody called, nothing is handed over', () => {
  const caller = callerWith({ show: comes, trigger: ';;' })
  press(field('|'), 'a')
  expect(caller.handOver()).toBeUndefined()
})

test('without a palette in the page the signs go on into the field, and an Enter goes nowhere', async () => {
  const caller = callerWith({ show: async () => false, trigger: ';;' })
  const area = field('|')
  for (const key of [';', ';', 'r', 'Enter', 'f']) press(area, key)
  await vi.advanceTimersByTimeAsync(10)
  expect(area.value).toBe(';;rf')
  expect(caller.handOver()).toBeUndefined()
})

test('a palette that fails to answer is one that is not there', async () => {
  callerWith({ show: () => Promise.reject(new Error('The background is gone')), trigger: ';;' })
  const area = field('|')
  for (const key of [';', ';', 'r']) press(area, key)
  await vi.advanceTimersByTimeAsync(10)
  expect(area.value).toBe(';;r')
})

test('nobody waits for one that does not come: whoever types gets the keys back', async () => {
  const caller = callerWith({ show: comes, trigger: ';;' })
  const area = field('|')
  for (const key of [';', ';', 'r']) press(area, key)
  await vi.advanceTimersByTimeAsync(2_900)
  expect(area.value).toBe(';;')
  await vi.advanceTimersByTimeAsync(200)
  expect(area.value).toBe(';;r')
  expect(caller.handOver()).toBeUndefined()
})

test('where it is switched off, typing is typing', async () => {
  const show = vi.fn(comes)
  callerWith({ show, trigger: undefined })
  const area = field('|')
  for (const key of [';', ';', 'r']) press(area, key)
  await vi.advanceTimersByTimeAsync(10)
  expect(show).not.toHaveBeenCalled()
  expect(area.value).toBe(';;r')
})
