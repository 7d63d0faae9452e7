import type { BlankMarker } from '../compose/markers.ts'
import type { Body } from '../compose/tree.ts'
import type { Blank, Item } from '../replies/item.ts'

/**
 * An item from a file may use a blank without declaring it: `order_number` then asks for "Order number". The blanks of its
 * snippets are declared there.
 */
export function declareBlanks(item: Item, body: Body): Item {
  const undeclared = body.markers.filter(
    (marker): marker is BlankMarker =>
      marker.kind === 'blank' && !Object.hasOwn(item.blanks, marker.name) && !Object.hasOwn(body.blanks, marker.name),
  )
  if (undeclared.length === 0) return item
  const declared = undeclared.map(({ name, date }): [string, Blank] => {
    const label = spell(name)
    return [name, date ? { kind: 'date', label, required: true } : { label, required: true }]
  })
  // Its first mention is the one that says what it is.
  return { ...item, blanks: { ...item.blanks, ...Object.fromEntries(declared.reverse()) } }
}

function spell(name: string): string {
  const words = name.replaceAll(/[_-]+/g, ' ').trim()
  return words === '' ? name : words.charAt(0).toLocaleUpperCase() + words.slice(1)
}
