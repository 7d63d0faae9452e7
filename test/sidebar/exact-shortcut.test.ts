import { expect, test } from 'vitest'
import { exactShortcut } from '../../lib/sidebar/exact-shortcut.ts'
import { item } from '../support/item.ts'

const items = [
  item({ title: 'Refund done', shortcut: 'rfd' }),
  item({ title: 'Refund late', shortcut: 'rfl' }),
  item({ title: 'Late here', shortcut: 'late' }),
  item({ title: 'Late there', shortcut: 'LATE' }),
  item({ title: 'No shortcut' }),
]

test.each([
  ['rfd', 'Refund done'],
  [' RFD ', 'Refund done'],
  ['ｒｆｄ', 'Refund done'],
  ['rf', undefined],
  ['rfdx', undefined],
  ['late', undefined],
  ['', undefined],
  ['  ', undefined],
])('“%s” is %s', (query, id) => {
  expect(exactShortcut(items, query)).toBe(id)
})
