import { expect, test } from 'vitest'
import { ladderLanguageFor } from '../../lib/deescalation/ladder.ts'

test.each([
  ['da', 'da'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-Hans', 'zh-Hans'],
  ['en', 'en'],
  ['de', 'en'],
  ['', 'en'],
] as const)('an agent who replies in “%s” finds phrases in %s', (tag, language) => {
  expect(ladderLanguageFor(tag)).toBe(language)
})
