import type { Remote } from '../messages/messenger.ts'
import type { PageCalls } from '../messages/protocol.ts'
import { carryOver } from './carry-over.ts'
import { readLeft } from './left-tickets.ts'

/** The same calls into a tab; its ticket comes with what the page before told of the same one. */
export const withLeft = (calls: Remote<PageCalls>, tabId: number): Remote<PageCalls> => ({
  ...calls,
  async readTicket() {
    const [shown, left] = await Promise.all([calls.readTicket(), readLeft(tabId)])
    return carryOver(shown, left)
  },
})
