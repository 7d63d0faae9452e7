// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { UndoOffer } from '../../components/undo-offer.tsx'
import { draw, type Screen } from '../support/screen.tsx'

let screen: Screen
const over = vi.fn()
const undo = vi.fn()
beforeEach(async () => {
  vi.useFakeTimers()
  screen = await draw(<UndoOffer onUndo={undo} onOver={over} />)
})
afterEach(async () => {
  await screen.close()
  vi.useRealTimers()
  vi.clearAllMocks()
})

const button = () => screen.get('button', 'Undo')
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))
// React hears of a pointer that comes and goes by these.
const point = (type: 'pointerover' | 'pointerout') =>
  act(async () => void button().dispatchEvent(new Event(type, { bubbles: true })))

test('it stands for ten seconds', async () => {
  await pass(9.9)
  expect(over).not.toHaveBeenCalled()
  await pass(0.2)
  expect(over).toHaveBeenCalledOnce()
})

test('while it is pointed at, its time stands still', async () => {
  await pass(6)
  await point('pointerover')
  await pass(60)
  await point('pointerout')
  await pass(3.9)
  expect(over).not.toHaveBeenCalled()
  await pass(0.2)
  expect(over).toHaveBeenCalledOnce()
})

test('while it has the keyboard, its time stands still', async () => {
  await act(async () => button().focus())
  await pass(60)
  expect(over).not.toHaveBeenCalled()
  await act(async () => button().blur())
  await pass(10)
  expect(over).toHaveBeenCalledOnce()
})

test('it names its key to a screen reader, and one press undoes', async () => {
  expect(button().getAttribute('aria-keyshortcuts')).toBe('Control+Z')
  await screen.click(button())
  expect(undo).toHaveBeenCalledOnce()
})
