import { expect, test } from 'vitest'
import { themeFor } from '../../lib/settings/theme.ts'

test.each([
  ['system', true, 'dark'],
  ['system', false, 'light'],
  ['light', true, 'light'],
  ['dark', false, 'dark'],
] as const)('%s, in a system that is dark: %s, draws %s', (theme, systemIsDark, expected) => {
  expect(themeFor({ theme }, systemIsDark)).toBe(expected)
})
