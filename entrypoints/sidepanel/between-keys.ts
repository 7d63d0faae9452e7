import type { Moment } from '../../lib/db/watch-library.ts'

/** Milliseconds: longer than from one letter to the next. */
const pause = 400

/** Moments in which nobody types, or the `longest` somebody who types on is waited for, in milliseconds: some work takes the thread that answers keys. */
export function betweenKeys(longest = Number.POSITIVE_INFINITY): Moment {
  let pressed = Number.NEGATIVE_INFINITY
  window.addEventListener('keydown', () => (pressed = performance.now()), true)
  return async () => {
    const began = performance.now()
    for (;;) {
      const now = performance.now()
      const wait = Math.min(pressed + pause, began + longest) - now
      if (wait <= 0) return
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}
