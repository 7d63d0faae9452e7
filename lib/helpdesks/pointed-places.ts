import type { PointedPlace, PointedPlaces, PointedValue, Ticket } from '../messages/protocol.ts'
import { foundOnly, messageIn, readPerson } from './told.ts'

export const pointedValues: readonly PointedValue[] = ['customerName', 'number', 'latestMessage']

/** What stands there now. A place that is not found, or not found once, tells nothing. */
export function readPointed(page: Document, places: PointedPlaces): Ticket {
  const told = pointedValues.flatMap((value) => {
    const place = places[value]
    const element = place && elementAt(page, place)
    const ticket: Ticket = element ? readers[value](element) : {}
    return Object.keys(ticket).length === 0 ? [] : [{ value, ticket, guessed: place?.confirmed !== true }]
  })
  const guessed = told.filter((each) => each.guessed).map(({ value }) => value)
  return { ...Object.assign({}, ...told.map(({ ticket }) => ticket)), ...(guessed.length > 0 ? { guessed } : {}) }
}

/** No name and no number is as long; what is longer is something else. */
const longestValue = 120

const readers: Readonly<Record<PointedValue, (element: HTMLElement) => Ticket>> = {
  customerName(element) {
    const text = lineOf(element)
    return text.length <= longestValue && /\p{L}/u.test(text) ? readPerson(text) : {}
  },
  number: (element) => {
    const text = lineOf(element)
    return text.length <= longestValue
      ? foundOnly({ number: /[\p{L}\p{N}-]*\p{N}[\p{L}\p{N}-]*/u.exec(text)?.[0] })
      : {}
  },
  latestMessage: (element) => foundOnly({ latestMessage: messageIn([element]) }),
}

const lineOf = ({ innerText }: HTMLElement): string => innerText.trim().replaceAll(/\s+/g, ' ')

/** Helpdesks keep other tickets in the page, hidden: what is not shown does not count. */
export function elementAt(page: Document, { path, pick }: PointedPlace): HTMLElement | undefined {
  let root: ParentNode | undefined = page
  let found: HTMLElement[] = []
  for (const selector of path) {
    if (!root) return undefined
    found = shownIn(root, selector)
    root = found.length === 1 ? (found[0]?.shadowRoot ?? undefined) : undefined
  }
  return found.length === 1 || pick ? found.at(pick === 'first' ? 0 : -1) : undefined
}

function shownIn(root: ParentNode, selector: string): HTMLElement[] {
  try {
    return Array.from(root.querySelectorAll<HTMLElement>(selector)).filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    )
  } catch {
    // Stored by hand, or by another browser that knows more selectors.
    return []
  }
}
