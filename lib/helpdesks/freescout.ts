import type { Helpdesk, ReadTicket } from './helpdesk.ts'
import { conversationOf, foundOnly, messageIn } from './told.ts'

/**
 * FreeScout: one editor, hidden until it is asked for, for reply, note and forwarding alike.
 * https://github.com/freescout-help-desk/freescout resources/views/conversations/view.blade.php, partials/thread.blade.php
 */
export const freeScout: Helpdesk = {
  name: 'FreeScout',
  checkedLive: false,
  isHere: (page) => page.body?.matches('.body-conv[data-conversation_id]') === true,
  aboutField: (field, page) => {
    const block = field.matches('.note-editable, #body') ? field.closest('.conv-reply-block') : null
    // Who gets what is forwarded, only its recipients tell.
    if (!block || block.matches('.conv-forward-block')) return undefined
    return block.matches('.conv-note-block')
      ? { name: tipOf(page.querySelector('.conv-add-note')), audience: 'internal' }
      : { name: tipOf(page.querySelector('.conv-reply')), audience: 'customer' }
  },
}

/** Its buttons are icons whose tip moves into an attribute of Bootstrap's. */
const tipOf = (button: Element | null): string | null | undefined =>
  button?.getAttribute('title') || button?.getAttribute('data-original-title')

export const readFreeScout: ReadTicket = (page) => {
  const textOf = (selector: string) => page.querySelector(selector)?.textContent?.trim()
  const name = textOf('.customer-snippet .customer-name')
  // The first is the one this conversation goes to.
  const email = textOf('.customer-snippet .customer-contacts > :first-child .contact-main')
  // Drafts, notes and what happened to the ticket are other types. The newest comes first.
  const threads = Array.from(page.querySelectorAll('.thread-type-customer, .thread-type-message')).reverse()
  return foundOnly({
    number: textOf('.conv-numnav strong'),
    subject: textOf('.conv-subjtext > span') ?? textOf('.conv-subjtext'),
    // Of a customer without a name it shows the beginning of the address.
    customerName: name === email?.split('@')[0] ? undefined : name,
    customerEmail: email,
    ...conversationOf(
      threads.map((thread) => ({
        by: thread.matches('.thread-type-customer') ? 'customer' : 'agent',
        text: () => messageIn(thread.querySelectorAll<HTMLElement>('.thread-content')),
      })),
    ),
  })
}
