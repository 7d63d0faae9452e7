import { firstTicketNumber } from '../tickets.ts'
import { element } from './dom.ts'
import { type EditorName, ticketPath } from './route.ts'

export const notFoundView = (editor: EditorName): HTMLElement =>
  element(
    'div',
    { class: 'not-found' },
    element('h1', {}, 'Nothing moored here'),
    element(
      'p',
      { class: 'not-found-text' },
      'This address belongs to no ticket. It may have been merged, or the link is missing a digit.',
    ),
    element(
      'a',
      { class: 'not-found-link', href: ticketPath(firstTicketNumber, editor), 'data-link': '' },
      'Go to the inbox',
    ),
  )
