import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageCount, pageNumber, pageStyle } from '../../lib/sheet/page-style.ts'
import { runs } from '../support/properties.ts'

test('the foot of a page counts the pages wherever the language puts the numbers', () => {
  expect(pageStyle({ note: 'Check', page: `Page ${pageNumber} of ${pageCount}` })).toContain(
    'content: "Page " counter(page) " of " counter(pages) "";',
  )
  expect(pageStyle({ note: 'Check', page: `共 ${pageCount} 页，第 ${pageNumber} 页` })).toContain(
    'counter(pages) " 页\\ff0c 第 " counter(page)',
  )
})

test('no text leaves its place in the style', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (note) => {
      const content = /content: "([^"]*)"; font/.exec(pageStyle({ note, page: '' }))?.[1] ?? ''
      expect(content).not.toMatch(/[<\n{}]/)
      const read = content.replaceAll(/\\([0-9a-f]+) /g, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      )
      expect(read).toBe(note)
    }),
    runs,
  )
})
