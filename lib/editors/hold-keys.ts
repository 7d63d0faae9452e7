import type { HeldKey } from '../messages/protocol.ts'

/** Keys on their way from the editor to the palette: nobody else hears of them. */
export type KeyHold = {
  readonly start: () => void
  /** Ends the hold; what was pressed meanwhile, in order. */
  readonly release: () => readonly HeldKey[]
}

/** Alone they type and do nothing. */
export const silentKeys: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Process',
  'Dead',
  // Windows tells of its release alone.
  'PrintScreen',
])

/**
 * Can keep every key a person presses in this window from the page and from the editor. Listens from the beginning: whoever
 * begins to listen while a key is being told hears only of the next.
 */
export function createKeyHold(page: Window = window): KeyHold {
  let held: HeldKey[] | undefined
  const pressedHere = new Set<string>()
  const hold = (event: KeyboardEvent) => {
    if (wasPressedElsewhere(event)) return keep(event)
    // What an input method has taken can't be taken from it; it ends when the keyboard goes elsewhere.
    if (!held || !event.isTrusted || event.isComposing || event.keyCode === 229 || silentKeys.has(event.key)) return
    keep(event)
    if (event.type === 'keydown' && !isChord(event)) held.push({ key: event.key, shift: event.shiftKey })
  }
  /** The key that gave the keyboard back is let go here, and what was typed in our own fields is nobody's business. */
  function wasPressedElsewhere({ type, code, key, isTrusted }: KeyboardEvent): boolean {
    if (type === 'keydown' && isTrusted) pressedHere.add(code)
    return type === 'keyup' && isTrusted && !pressedHere.delete(code) && !silentKeys.has(key)
  }
  for (const type of ['keydown', 'keypress', 'keyup'] as const) page.addEventListener(type, hold, { capture: true })
  return {
    start() {
      held = []
    },
    release() {
      const keys = held ?? []
      held = undefined
      return keys
    },
  }
}

function keep(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** AltGr types signs, and is Ctrl+Alt to Windows. */
const isChord = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')

export const isSign = ({ key }: HeldKey): boolean => Array.from(key).length === 1
