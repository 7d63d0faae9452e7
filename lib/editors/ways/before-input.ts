import { beforeInputOf } from '../carry.ts'
import { contentOf } from '../content-of.ts'
import { waitForChange } from '../wait-for-change.ts'
import type { Way } from '../way.ts'

/** Slate and Trix listen to what the browser is about to do instead of to the clipboard. */
export const beforeInput: Way = {
  name: 'before-input',
  async insert(field, draft) {
    const before = contentOf(field)
    const event = beforeInputOf(draft)
    if (!event) return 'ignored'
    field.dispatchEvent(event)
    if (!event.defaultPrevented) return contentOf(field) === before ? 'ignored' : 'taken'
    return (await waitForChange(field, before)) ? 'taken' : 'swallowed'
  },
}
