import type { Helpdesk, ReadTicket } from './helpdesk.ts'
import { conversationOf, foundOnly, messageIn } from './told.ts'

/**
 * Chatwoot 4: one editor for reply and private note. The panel with the customer's address has nothing to know it by.
 * https://github.com/chatwoot/chatwoot app/javascript/dashboard/components-next/message, components/widgets/conversation
 */
export const chatwoot: Helpdesk = {
  name: 'Chatwoot',
  checkedLive: false,
  isHere: (page) => page.querySelector('.reply-box') !== null && page.querySelector('[data-message-id]') !== null,
  aboutField: (field) => {
    const box = field.matches('.ProseMirror, textarea') ? field.closest('.reply-box') : null
    return box ? { audience: box.matches('.is-private') ? 'internal' : 'customer' } : undefined
  },
}

export const readChatwoot: ReadTicket = (page) => {
  const header = page.querySelector('.conversation--header--actions')?.previousElementSibling
  const bubbles = Array.from(page.querySelectorAll('[data-message-id] :is(.left-bubble, .right-bubble)'))
  return foundOnly({
    number: /\/conversations\/(\d+)/.exec(page.location?.pathname ?? '')?.[1],
    customerName: header?.querySelector('span.font-medium')?.textContent,
    ...conversationOf(
      bubbles.filter(isNoNote).map((bubble) => ({
        by: bubble.matches('.left-bubble') ? 'customer' : 'agent',
        text: () => messageIn(bubble.querySelectorAll<HTMLElement>('.prose-bubble')),
      })),
    ),
  })
}

/** Private notes are amber, and known by nothing else. */
const isNoNote = (bubble: Element): boolean => !bubble.matches('.bg-n-solid-amber')
