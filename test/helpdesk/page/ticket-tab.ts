import type { Ticket } from '../tickets.ts'
import { element } from './dom.ts'
import { type EditorName, ticketPath } from './route.ts'
import { unreadMark } from './unread-mark.ts'

export type TicketTab = {
  readonly root: HTMLElement
  show(state: { readonly current: boolean; readonly editor: EditorName; readonly closable: boolean }): void
  setUnread(unread: boolean): void
}

/** Links, not ARIA tabs: each has an address of its own and a button inside. */
export const ticketTab = ({ number, customer, language }: Ticket, onClose: () => void): TicketTab => {
  const unread = unreadMark()
  const link = element(
    'a',
    { class: 'ticket-tab-link', 'data-link': '' },
    element(
      'span',
      { class: 'ticket-tab-customer', lang: language.startsWith('zh') ? language : undefined },
      customer.name,
    ),
    element('span', { class: 'ticket-tab-number' }, `#${number}`),
    unread.root,
  )
  const close = element('button', { type: 'button', class: 'ticket-tab-close', 'aria-label': `Close #${number}` }, '×')
  close.addEventListener('click', onClose)
  const root = element('li', { class: 'ticket-tab' }, link, close)
  return {
    root,
    show({ current, editor, closable }) {
      link.href = ticketPath(number, editor)
      if (current) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
      close.hidden = !closable
      // The row of tabs may be longer than the desk is wide.
      if (current) root.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    setUnread: unread.show,
  }
}
