import { defineContentScript } from 'wxt/utils/define-content-script'
import { type SharedMemory, sharedKey } from '../lib/editors/caret-memory.ts'
import { createWriter } from '../lib/editors/writer.ts'
import { readTicket } from '../lib/helpdesks/read-ticket.ts'
import { selectedMessage } from '../lib/helpdesks/selected-message.ts'
import { showsTicket } from '../lib/helpdesks/shows-ticket.ts'
import { listen } from '../lib/messages/messenger.ts'
import { type PointedAt, watchPointedAt } from '../lib/settings/pointed-at.ts'

/** The second script, only where the sidebar is used: writes into editors and reads the ticket. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const shared = (globalThis as { [sharedKey]?: SharedMemory })[sharedKey]
    if (!shared || shared.canWrite) return
    shared.canWrite = true
    let pointed: PointedAt = {}
    const { promise: pointedIsKnown, resolve } = Promise.withResolvers<void>()
    watchPointedAt(window.origin, (places) => {
      pointed = places
      resolve()
    })
    const read = (page: Document) => readTicket(page, pointed)
    const writer = createWriter({
      lastField: shared.memory.last,
      typed: shared.typed,
      isTicket: (ticket, field) => showsTicket(ticket, field, read),
    })
    listen({
      insertDraft: (draft) => (shared.retired ? { kind: 'refused', why: 'not-allowed' } : writer.insertDraft(draft)),
      insertOverTyped: (draft) =>
        shared.retired ? { kind: 'refused', why: 'not-allowed' } : writer.insertOverTyped(draft),
      readDraft: () => (shared.retired ? undefined : writer.readDraft()),
      replaceInDraft: (words, draft) =>
        shared.retired ? { kind: 'refused', why: 'not-allowed' } : writer.replaceInDraft(words, draft),
      cameOnce: writer.cameOnce,
      undoInsertion: () => (shared.retired ? { kind: 'not-undone', why: 'field-gone' } : writer.undoInsertion()),
      async readTicket() {
        await pointedIsKnown
        if (shared.retired) return undefined
        const selected = selectedMessage(document)
        const shown = read(document)
        const ticket = shown && { ...shown, site: location.origin }
        return selected === undefined ? ticket : { ...ticket, selectedMessage: selected }
      },
    })
  },
})
