// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { createPaletteFrame } from '../../lib/shell/palette-frame.ts'

afterEach(() => host()?.remove())

const here = { frameId: 0, caret: { left: 100, top: 100, height: 20 } }

/** Its element in the page; what is in it nobody can see. */
const host = () => document.documentElement.querySelector<HTMLElement>(':scope > div')
const isInSight = () => host()?.style.visibility === 'visible'

function create() {
  // It loads nothing here.
  const { settings } = (window as unknown as { happyDOM: { settings: Record<string, boolean> } }).happyDOM
  settings.handleDisabledFileLoadingAsSuccess = true
  const giveBack = vi.fn()
  return { giveBack, palette: createPaletteFrame('about:blank', giveBack) }
}

test('prepared, it stands in the page out of sight, with its size and a closed shadow root', () => {
  const { palette } = create()
  palette.prepare()
  expect(isInSight()).toBe(false)
  expect([host()?.style.width, host()?.style.height]).not.toContain('')
  expect(host()?.shadowRoot).toBe(null)
})

test('called before it was ready, it is told so when it is', () => {
  const { palette } = create()
  palette.show(here)
  expect(isInSight()).toBe(true)
  expect(palette.ready('word')).toBe(true)
  palette.close(true)
  expect(isInSight()).toBe(false)
  expect(palette.ready('word')).toBe(false)
})

test('who called is known until it is closed, and the keyboard goes back there', () => {
  const { palette, giveBack } = create()
  expect(palette.caller()).toBeUndefined()
  palette.show(here)
  expect(palette.caller()).toBe(0)
  palette.close(true)
  expect(palette.caller()).toBeUndefined()
  expect(giveBack).toHaveBeenCalledOnce()
})

test('a page that throws it out gets the keyboard back, and the next call another one', async () => {
  const { palette, giveBack } = create()
  palette.show(here)
  const first = host()
  first?.remove()
  await vi.waitFor(() => expect(giveBack).toHaveBeenCalledOnce())
  palette.show(here)
  expect(host()).not.toBe(first)
  expect(isInSight()).toBe(true)
})

test('removed, nothing of it stays, and nothing brings it back', () => {
  const { palette } = create()
  palette.prepare()
  palette.remove()
  expect(host()).toBe(null)
  palette.prepare()
  expect(palette.show(here)).toBe(false)
  expect(host()).toBe(null)
})
