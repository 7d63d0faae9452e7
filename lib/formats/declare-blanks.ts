import type { Body } from '../compose/tree.ts'
import type { Blank, Item } from '../replies/item.ts'

/** An item from a file may use a blank without declaring it: `order_number` then asks for "Order number". */
export function declareBlanks(item: Item, body: Body): Item {
  const names = body.markers.filter(({ kind }) => kind === 'blank').map(({ name }) => name)
  const undeclared = names.filter((name) => !Object.hasOwn(item.blanks, name))
  if (undeclared.length === 0) return item
  const declared = undeclared.map((name): [string, Blank] => [name, { label: spell(name), required: true }])
  return { ...item, blanks: { ...item.blanks, ...Object.fromEntries(declared) } }
}

function spell(name: string): string {
  const words = name.replaceAll(/[_-]+/g, ' ').trim()
  return words === '' ? name : words.charAt(0).toLocaleUpperCase() + words.slice(1)
}
