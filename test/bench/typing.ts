import type { CDPSession, Frame, Page } from 'playwright-core'
import type { Item } from '../../lib/replies/item.ts'
import { type Desk, openSidebar } from '../support/desk.ts'
import { indexOf } from '../support/index-of.ts'
import { closeSidebar } from './close-sidebar.ts'
import { measureKey } from './probe.ts'

type Times = readonly number[]

/** Types all queries; with `goesOn`, one after the other for as long as that says so. */
type TypeOn = (goesOn?: () => boolean) => Promise<Times>

/**
 * From the key to the painted list that answers what is typed by then, for each letter of each query: the list of any of these
 * libraries, while one is replaced by the other. `meanwhile` does what is to go on while somebody types.
 */
export async function measureTyping(
  desk: Desk,
  libraries: readonly (readonly Item[])[],
  queries: readonly string[],
  meanwhile: (type: TypeOn) => Promise<Times> = (type) => type(),
): Promise<Times> {
  const { page, field } = await desk.openTicket('ckeditor5')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await sidebar.getByRole('option').first().waitFor()
  const oracles = libraries.map(createOracle)
  const endless = endlessly(queries)
  const times = await meanwhile((goesOn) =>
    goesOn ? typeAll(page, sidebar, endless, oracles, goesOn) : typeAll(page, sidebar, queries, oracles),
  )
  await closeSidebar(desk.browser, page)
  await page.close()
  return times
}

async function typeAll(
  page: Page,
  sidebar: Frame,
  queries: Iterable<string>,
  oracles: readonly Oracle[],
  goesOn = () => true,
): Promise<Times> {
  const keyboard = await page.context().newCDPSession(page)
  const times: number[] = []
  for (const query of queries) {
    if (!goesOn()) break
    await sidebar.getByRole('combobox').fill('')
    for (const typed of beginnings(query)) {
      const press = () => pressLetter(keyboard, Array.from(typed).at(-1) ?? '')
      const anyOf = oracles.map((idsFor) => idsFor(typed))
      times.push(await measureKey(sidebar, { kind: 'listed', query: typed, anyOf }, press))
    }
  }
  return times
}

/** Over and over, each time from where it was left. */
function endlessly<T>(all: readonly T[]): Iterable<T> {
  let at = 0
  return { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: all[at++ % all.length] as T }) }) }
}

type Oracle = (query: string) => readonly string[]

/** The text after each letter. */
const beginnings = (query: string): string[] => {
  const letters = Array.from(query)
  return letters.map((_, at) => letters.slice(0, at + 1).join(''))
}

/** What should be listed, by the product's own search. The database gives the items back in the order they are made in. */
function createOracle(items: readonly Item[]): Oracle {
  const index = indexOf(items)
  return (query) => {
    if (query.trim() === '') return []
    const found = index.search(query, { lang: 'en', use: new Map() })
    return (found.length > 0 ? found : index.nearest(query)).map(({ id }) => id)
  }
}

/** As one key for any letter, also those no keyboard of Playwright's has. Chinese comes so from an input method, character by character. */
async function pressLetter(keyboard: CDPSession, letter: string): Promise<void> {
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter, unmodifiedText: letter })
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
}
