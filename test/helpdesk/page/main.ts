import { letCustomersAnswer, listenForCustomers } from './customers-write.ts'
import { deskHeader } from './desk-header.ts'
import { openTickets } from './open-tickets.ts'
import { type EditorName, readRoute } from './route.ts'
import { ticketList } from './ticket-list.ts'

const header = deskHeader((editor) => chooseEditor(editor))
const list = ticketList()
const open = openTickets((address) => go(address))

const show = (): void => {
  const route = readRoute(location)
  header.showEditor(route.editor)
  list.show(route)
  document.title = `${open.show(route)} – Harbour Desk`
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

document.getElementById('desk')?.append(header.root, list.root, open.root)
document.addEventListener('click', followLink)
window.addEventListener('popstate', show)
letCustomersAnswer()
listenForCustomers()
show()
