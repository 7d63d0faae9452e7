import { findTicket } from '../tickets.ts'
import { deskHeader } from './desk-header.ts'
import { element } from './dom.ts'
import { notFoundView } from './not-found-view.ts'
import { type EditorName, type Route, readRoute } from './route.ts'
import { ticketList } from './ticket-list.ts'
import { ticketView } from './ticket-view.ts'
import type { View } from './view.ts'

const header = deskHeader((editor) => chooseEditor(editor))
const list = ticketList()
const main = element('main', { class: 'desk-main' })
let view: View | undefined

const show = (): void => {
  const route = readRoute(location)
  const next = viewOf(route)
  header.showEditor(route.editor)
  list.show(route)
  view?.leave()
  view = next
  main.replaceChildren(next.root)
  document.title = `${next.title} – Harbour Desk`
}

const viewOf = ({ ticketNumber, editor }: Route): View => {
  const ticket = ticketNumber === undefined ? undefined : findTicket(ticketNumber)
  return ticket ? ticketView(ticket, editor) : notFoundView(editor)
}

const go = (address: string): void => {
  history.pushState(undefined, '', address)
  show()
}

/** Keeps the path, also on an unknown address: the editor is a setting, not a place. */
const chooseEditor = (editor: EditorName): void => go(`${location.pathname}?editor=${editor}`)

const followLink = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a[data-link]') : undefined
  const wantsNewTab = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  if (!(link instanceof HTMLAnchorElement) || wantsNewTab) return
  event.preventDefault()
  if (link.href !== location.href) go(link.href)
}

document.getElementById('desk')?.append(header.root, list.root, main)
document.addEventListener('click', followLink)
window.addEventListener('popstate', show)
show()
