import { useEffect } from 'react'
import { altKey } from './alt-key.ts'

/** Alt+G, and Control+G on a Mac, as in "Got it": once to see what changed, once more to be done with it. Free as Alt+L is. */
export const newsKey = altKey('G')

/** Undefined while the key has nothing to do. */
export function useNewsKey(press: (() => void) | undefined): void {
  useEffect(() => {
    if (!press) return
    const listen = (event: KeyboardEvent) => {
      // A dialog lies over everything; what is under it waits. A key held down is not a second press.
      if (!newsKey.is(event) || event.repeat || document.querySelector('dialog[open]')) return
      event.preventDefault()
      press()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [press])
}
