import { rememberCaret } from '../../lib/editors/caret-memory.ts'
import { nameOf } from '../../lib/editors/field.ts'
import { restorePlace } from '../../lib/editors/restore-place.ts'
import { createWriter } from '../../lib/editors/writer.ts'
import type { PagePort } from '../../lib/messages/page-port.ts'

/** The practice box in the place of a helpdesk page: no content script runs in the extension's own pages. */
export function createPracticePort(): PagePort {
  const memory = rememberCaret()
  const writer = createWriter({ lastField: memory.last })
  return {
    readTicket: async () => undefined,
    async findField() {
      const last = memory.last()
      const name = last && nameOf(last.field)
      return last && { at: last.at, shown: true, canWrite: true, ...(name === undefined ? {} : { name }) }
    },
    ...writer,
    async returnToField() {
      const last = memory.last()
      if (last) await restorePlace(last)
    },
  }
}
