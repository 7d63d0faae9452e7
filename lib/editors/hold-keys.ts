import type { HeldKey } from '../messages/protocol.ts'

/** Keys on their way from the editor to the palette: nobody else hears of them. */
export type KeyHold = {
  /** Ends the hold; what was pressed meanwhile, in order. */
  readonly release: () => readonly HeldKey[]
}

/** Alone they type and do nothing. */
const modifiers: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Process',
  'Dead',
])

/** Keeps every key a person presses in this window from the page and from the editor. */
export function holdKeys(page: Window = window): KeyHold {
  const held: HeldKey[] = []
  const stop = new AbortController()
  const hold = (event: KeyboardEvent) => {
    // What an input method has taken can't be taken from it; it ends when the keyboard goes elsewhere.
    if (!event.isTrusted || event.isComposing || event.keyCode === 229 || modifiers.has(event.key)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.type === 'keydown' && !isChord(event)) held.push({ key: event.key, shift: event.shiftKey })
  }
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    page.addEventListener(type, hold, { capture: true, signal: stop.signal })
  return {
    release() {
      stop.abort()
      return held
    },
  }
}

/** AltGr types signs, and is Ctrl+Alt to Windows. */
const isChord = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')

export const isSign = ({ key }: HeldKey): boolean => Array.from(key).length === 1
