import { expect, test } from 'vitest'
import { writeDate } from '../../lib/compose/write-date.ts'

test.each([
  ['en', 'March 14, 2026'],
  ['en-GB', '14 March 2026'],
  ['da', '14. marts 2026'],
  ['zh-Hans', '2026年3月14日'],
  ['zh-Hant', '2026年3月14日'],
])('a day is spelled out as %s does', (lang, written) => {
  expect(writeDate('2026-03-14', lang)).toBe(written)
})

test.each(['', '14.3.2026', '2026-02-31', '2026-13-01', '2026-3-1', '20260314', '2026-03-14T10:00', 'soon'])(
  '%j is no day',
  (day) => {
    expect(writeDate(day, 'en')).toBeUndefined()
  },
)
