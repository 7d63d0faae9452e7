import { contentOf } from './content-of.ts'
import { type Field, isTextField, wholeOf } from './field.ts'

/** Longer than any editor measured takes to draw what it was given. */
const longestWait = 600
/** Longer than any takes to begin with it; an agent whose page swallows a paste waits so long for the next way. */
const longestIdle = 500

/** Waits until the field shows something else than `before`. False if it never did. */
export function waitForChange(field: Field, before: string): Promise<boolean> {
  return waitUntil(field, () => contentOf(field) !== before, longestIdle)
}

/** Waits, watching the whole field, until what it shows passes. Looks at once, at every change, and a last time at the end.
 * In milliseconds. */
export function waitUntil(field: Field, passes: () => boolean, longest = longestWait): Promise<boolean> {
  if (passes()) return Promise.resolve(true)
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => passes() && done(true))
    const timer = setTimeout(() => done(passes()), longest)
    const done = (passed: boolean) => {
      observer.disconnect()
      clearTimeout(timer)
      field.removeEventListener('input', look)
      resolve(passed)
    }
    const look = () => passes() && done(true)
    if (isTextField(field)) field.addEventListener('input', look)
    else observer.observe(wholeOf(field), { childList: true, characterData: true, subtree: true })
  })
}
