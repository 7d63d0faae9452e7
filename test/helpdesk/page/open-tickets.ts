import { findTicket, type Ticket } from '../tickets.ts'
import { element } from './dom.ts'
import { notFoundView } from './not-found-view.ts'
import { type EditorName, type Route, ticketPath } from './route.ts'
import { onMessage } from './thread.ts'
import { type TicketTab, ticketTab } from './ticket-tab.ts'
import { type TicketView, ticketView } from './ticket-view.ts'

export type OpenTickets = {
  readonly root: HTMLElement
  /** Gives back what the page is called then. */
  show(route: Route): string
}

type OpenTicket = { readonly ticket: Ticket; readonly tab: TicketTab; view: TicketView }

/**
 * The tickets the agent has opened, each with its editors and whatever is written in them. All stay in the document and one is
 * shown, as many helpdesks do; an extension must not mistake a hidden one for it.
 */
export const openTickets = (go: (address: string) => void): OpenTickets => {
  const open = new Map<number, OpenTicket>()
  const tabs = element('ul', { class: 'ticket-tabs' })
  const panels = element('div', { class: 'ticket-panels' })
  let shown: Route | undefined

  const add = (ticket: Ticket, editor: EditorName): void => {
    const tab = ticketTab(ticket, () => close(ticket.number))
    const view = ticketView(ticket, editor)
    open.set(ticket.number, { ticket, tab, view })
    tabs.append(tab.root)
    panels.append(view.root)
  }

  const close = (number: number): void => {
    const numbers = [...open.keys()]
    const at = numbers.indexOf(number)
    const neighbour = numbers[at + 1] ?? numbers[at - 1]
    const closing = open.get(number)
    if (closing === undefined || neighbour === undefined || shown === undefined) return
    open.delete(number)
    closing.view.leave()
    closing.view.root.remove()
    closing.tab.root.remove()
    if (shown.ticketNumber === number) go(ticketPath(neighbour, shown.editor))
    else show(shown)
  }

  /** The editor is a setting of the whole desk: what is open gets the new one, what was written goes with the old. */
  const changeEditor = (editor: EditorName): void => {
    for (const each of open.values()) {
      each.view.leave()
      const view = ticketView(each.ticket, editor)
      each.view.root.replaceWith(view.root)
      each.view = view
    }
  }

  const show = (route: Route): string => {
    const ticket = route.ticketNumber === undefined ? undefined : findTicket(route.ticketNumber)
    if (shown !== undefined && shown.editor !== route.editor) changeEditor(route.editor)
    shown = route
    if (ticket !== undefined && !open.has(ticket.number)) add(ticket, route.editor)
    for (const { ticket: each, tab, view } of open.values()) {
      const current = each === ticket
      view.root.hidden = !current
      tab.show({ current, editor: route.editor, closable: open.size > 1 })
      if (current) tab.setUnread(false)
    }
    panels.querySelector('.not-found')?.remove()
    if (ticket !== undefined) return `#${ticket.number} ${ticket.subject}`
    panels.append(notFoundView(route.editor))
    return 'Not found'
  }

  onMessage((ticket, message) => {
    const opened = open.get(ticket.number)
    opened?.view.append(message)
    if (message.author === 'customer' && shown?.ticketNumber !== ticket.number) opened?.tab.setUnread(true)
  })

  return {
    root: element('main', { class: 'desk-main' }, element('nav', { 'aria-label': 'Open tickets' }, tabs), panels),
    show,
  }
}
