import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placePalette } from '../../lib/shell/place-palette.ts'
import { runs } from '../support/properties.ts'

const page = { width: 1280, height: 800 }

test('it stands below the line of the caret', () => {
  expect(placePalette({ left: 300, top: 100, height: 20 }, page)).toEqual({
    left: 300,
    top: 126,
    width: 420,
    height: 440,
  })
})

test('it stands above the line where there is more room, and ends there', () => {
  const { top, height } = placePalette({ left: 300, top: 700, height: 20 }, page)
  expect(top + height).toBe(694)
})

test('it is as wide as a narrow page lets it', () => {
  expect(placePalette({ left: 300, top: 100, height: 20 }, { width: 320, height: 640 })).toMatchObject({
    left: 6,
    width: 308,
  })
})

test('where nobody knows the caret it stands in the middle', () => {
  expect(placePalette(undefined, page)).toEqual({ left: 430, top: 180, width: 420, height: 440 })
})

const sides = { min: 250, max: 4_000 }
test('it is always inside the page, wherever the caret is, and high enough to be read', () => {
  fc.assert(
    fc.property(
      fc.integer(sides),
      fc.integer(sides),
      fc.record({ left: fc.integer(), top: fc.integer(), height: fc.integer({ min: 0, max: 200 }) }),
      (width, height, caret) => {
        const spot = placePalette(caret, { width, height })
        expect(spot.left).toBeGreaterThanOrEqual(0)
        expect(spot.top).toBeGreaterThanOrEqual(0)
        expect(spot.left + spot.width).toBeLessThanOrEqual(width)
        expect(spot.top + spot.height).toBeLessThanOrEqual(height)
        expect(spot.height).toBeGreaterThanOrEqual(Math.min(238, height - 12))
      },
    ),
    runs,
  )
})
