import type { GuessedValue, Ticket } from '../messages/protocol.ts'
import { foundOnly, onlyOne } from './told.ts'

/**
 * What a page of no helpdesk we know may say: what the agent has selected in it, the one address it links to, its heading. All
 * of it is guessed, and said to be.
 */
export function guessTicket(page: Document): Ticket | undefined {
  const heading = onlyOne(shownIn(page, 'h1'))?.textContent?.trim()
  const guesses: Pick<Ticket, GuessedValue> = foundOnly({
    number: numberIn(heading) ?? numberIn(page.title),
    subject: heading?.replace(numbered, '').slice(0, longestSubject),
    ...guessCustomer(page),
    latestMessage: selectedIn(page)?.slice(0, longestMessage),
  })
  const guessed = Object.keys(guesses) as GuessedValue[]
  return guessed.length > 0 ? { ...guesses, guessed } : undefined
}

const longestSubject = 200
const longestMessage = 20_000

/** What is selected in an editor is the agent's own. */
function selectedIn(page: Document): string | undefined {
  const selection = page.getSelection()
  const at = selection?.anchorNode
  const element = at instanceof HTMLElement ? at : at?.parentElement
  return element && !element.isContentEditable ? selection?.toString() : undefined
}

/** Further on in a heading, a number is an order's or an invoice's. */
const numbered = /^[\s[(]*(?:(?:ticket|case|request|conversation|issue|sag|工单|工單)\s*)?#\s?(\d+)[\])]?[\s:–-]*/i
const numberIn = (text: string | undefined): string | undefined => numbered.exec(text ?? '')?.[1]

/** What stands in an editor is the agent's own: the page tells no other ticket by it. */
const shownIn = (page: Document, selector: string): Element[] =>
  Array.from(page.querySelectorAll<HTMLElement>(selector)).filter(
    (each) => each.checkVisibility() && !each.isContentEditable,
  )

/** Links above and below what the page is about lead to the helpdesk's own address, and so do some in it. */
function guessCustomer(page: Document): Pick<Ticket, 'customerName' | 'customerEmail'> {
  const links = shownIn(page, 'a[href^="mailto:"]').filter((link) => !link.closest('header, nav, footer'))
  const named = new Map(links.map((link) => [addressOf(link), link]))
  const only = onlyOne(named)
  if (!only) return {}
  const [customerEmail, link] = only
  const account = customerEmail.split('@')[0] ?? ''
  if (!/^[^@\s]+@[^@\s]+$/.test(customerEmail) || helpdeskAccounts.test(account)) return {}
  return { customerEmail, ...nameFrom(link.textContent ?? '', account) }
}

const addressOf = (link: Element): string => {
  const [address = ''] = (link.getAttribute('href') ?? '').slice('mailto:'.length).split('?')
  return address.toLowerCase()
}

const helpdeskAccounts = /^(support|help|helpdesk|info|contact|hello|service|sales|admin|no-?reply|kundeservice)\b/

/** A link may as well say "Write an e-mail": words are a name only if the address knows one of them. */
function nameFrom(words: string, account: string): Pick<Ticket, 'customerName'> {
  const name = words.trim()
  const isKnown = name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 2 && account.includes(word))
  return isKnown && !name.includes('@') && name.length <= longestName ? { customerName: name } : {}
}

const longestName = 60
