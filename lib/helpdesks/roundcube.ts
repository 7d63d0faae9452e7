import type { Ticket } from '../messages/protocol.ts'
import type { Helpdesk, ReadTicket } from './helpdesk.ts'
import { conversationOf, foundOnly, messageIn, onlyOne, readPerson } from './told.ts'

/**
 * Roundcube 1.6, a mail client. A message stands on a page of its own or in a frame beside the list; the answer is written on
 * another page, which says whom it goes to but not what it answers.
 */
export const roundcube: Helpdesk = {
  name: 'Roundcube',
  checkedLive: true,
  isHere: (page) => page.querySelector('script[src*="program/js/app."]') !== null,
  aboutField: (field, page) =>
    field.matches('#composebody, #composebody_ifr')
      ? { name: page.querySelector('label[for="composebody"]')?.textContent, audience: 'customer' }
      : undefined,
  // The list without a message tells that there is none: which one is answered from there, nobody can say.
  readLeft: (page) => (isCompose(page) ? undefined : readRoundcube(page)),
}

export const readRoundcube: ReadTicket = (page) => (isCompose(page) ? readCompose(page) : readMessage(page))

const isCompose = (page: Document): boolean => page.querySelector('#composebody') !== null

function readCompose(page: Document): Ticket {
  const to = page.querySelector<HTMLTextAreaElement>('textarea#_to')?.value ?? ''
  // A name may have a comma in it, and then it stands in quotation marks.
  const recipients = (to.match(/(?:"[^"]*"|[^,"])+/g) ?? []).filter((each) => each.trim() !== '')
  const from = page.querySelector<HTMLSelectElement>('select#_from')?.selectedOptions[0]?.textContent
  return foundOnly({
    subject: page.querySelector<HTMLInputElement>('#compose-subject')?.value.replace(/^Re: /, ''),
    ...readPerson(onlyOne(recipients) ?? ''),
    agentName: readPerson(from ?? '').customerName,
    elsewhere: valueIn(page, 'compose_mode') === 'reply' ? true : undefined,
  })
}

function readMessage(page: Document): Ticket {
  const message = messagePage(page)
  const sender = onlyOne(message?.querySelectorAll('.header.from a[href^="mailto:"]') ?? [])
  if (!message || isOwn(message) || !sender) return {}
  const email = decodeURIComponent(sender.getAttribute('href')?.slice('mailto:'.length) ?? '')
  const name = sender.textContent?.trim()
  return foundOnly({
    subject: ownText(message.querySelector('.subject')),
    customerName: name === email ? undefined : name,
    customerEmail: email,
    ...conversationOf([
      {
        by: 'customer',
        text: () =>
          messageIn(message.querySelectorAll<HTMLElement>('#messagebody :is(.message-htmlpart, .message-part)')),
      },
    ]),
  })
}

/** The page itself, or the one in the frame beside the list. */
function messagePage(page: Document): Document | undefined {
  const frame = page.querySelector<HTMLIFrameElement>('#messagecontframe')
  const shown = frame ? (frame.checkVisibility() ? frame.contentDocument : undefined) : page
  return shown?.querySelector('#messagebody') ? shown : undefined
}

/** Among what was sent and what is not sent yet, the agent is the sender. */
function isOwn(page: Document): boolean {
  const folder = valueIn(page, 'mailbox')
  return folder !== undefined && ['sent_mailbox', 'drafts_mailbox'].some((name) => valueIn(page, name) === folder)
}

/** Without what is for screen readers, and links. */
const ownText = (element: Element | null): string =>
  Array.from(element?.childNodes ?? [], (node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')).join('')

/** What the page has at hand for its own scripts. */
function valueIn(page: Document, name: string): string | undefined {
  for (const { textContent } of page.querySelectorAll('head script:not([src])')) {
    const value = new RegExp(`^rcmail\\.set_env\\(.*?"${name}":("(?:[^"\\\\]|\\\\.)*")`, 'm').exec(
      textContent ?? '',
    )?.[1]
    if (value) return JSON.parse(value)
  }
  return undefined
}
