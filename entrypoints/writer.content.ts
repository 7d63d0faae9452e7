import { defineContentScript } from 'wxt/utils/define-content-script'
import { type SharedMemory, sharedKey } from '../lib/editors/caret-memory.ts'
import { insertDraft } from '../lib/editors/insert-draft.ts'
import { readTicket } from '../lib/helpdesks/read-ticket.ts'
import { listen } from '../lib/messages/messenger.ts'

/** The second script, only where the sidebar is used: writes into editors and reads the ticket. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const shared = (globalThis as { [sharedKey]?: SharedMemory })[sharedKey]
    if (!shared || shared.canWrite) return
    shared.canWrite = true
    listen({
      insertDraft: (draft) =>
        shared.retired ? { kind: 'refused', why: 'not-allowed' } : insertDraft(draft, shared.memory.last()),
      readTicket: () => (shared.retired ? undefined : readTicket(document)),
    })
  },
})
