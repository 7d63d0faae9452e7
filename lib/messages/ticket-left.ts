import { browser } from 'wxt/browser'
import type { Ticket } from './protocol.ts'

/** The one message that goes from a page's content script to the background. Where it comes from, the browser says. */
type TicketLeft = { readonly evenkeelTicketLeft: Ticket }

export function tellTicketLeft(ticket: Ticket): void {
  const message: TicketLeft = { evenkeelTicketLeft: ticket }
  try {
    void browser.runtime.sendMessage(message).catch(() => undefined)
  } catch {
    // The extension was updated or removed while this page stood open: nobody is there to be told.
  }
}

export type Whence = { readonly tabId: number; readonly site: string }

export function hearTicketLeft(hear: (ticket: Ticket, from: Whence) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { id, tab, frameId, url } = sender
    if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || url === undefined) return
    if (isTicketLeft(message)) hear(message.evenkeelTicketLeft, { tabId: tab.id, site: new URL(url).origin })
  })
}

const isTicketLeft = (message: unknown): message is TicketLeft =>
  typeof message === 'object' && message !== null && 'evenkeelTicketLeft' in message
