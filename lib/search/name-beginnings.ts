import type { Item } from '../replies/item.ts'
import { fold } from '../text/fold.ts'
import { type FindBeginning, indexBeginnings } from './beginnings.ts'
import { joined } from './fields.ts'

/** A shortcut is found even if it is no word, or one that many titles hold; and so is a title by words that all titles begin with. */
export function indexNames(items: readonly Item[]): FindBeginning {
  const shortcuts = indexBeginnings(items.map(({ shortcut = '' }) => joined(fold(shortcut))))
  const titles = indexBeginnings(items.map(({ title }) => fold(title)))
  return (begun, most) => [...shortcuts(joined(begun), most), ...titles(begun, most)]
}
