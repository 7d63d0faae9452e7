import type { Moment } from '../../lib/db/watch-library.ts'

/** Milliseconds: longer than from one letter to the next, and the most that news of the library wait for somebody who types on. */
const pause = 400
const longest = 3_000

/** Moments in which nobody types: reading a library anew takes the thread that answers keys. */
export function betweenKeys(): Moment {
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
