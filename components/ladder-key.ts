import { isMac } from './is-mac.ts'

/**
 * Alt+L, and Control+L on a Mac. Free where it is pressed: Chromium takes Alt with D, E and F; Firefox's menus take F, E, V, S,
 * B, T, H and W, in Chinese the same, in Danish F, R, V, I, B, U and H. Input methods switch with Shift or with Ctrl and Space
 * or a punctuation mark. On a Mac Option+L types a character (`@` on a German keyboard), while the address bar is Cmd+L.
 */
export const ladderKey = isMac ? { shown: '⌃L', spoken: 'Control+L' } : { shown: 'Alt L', spoken: 'Alt+L' }

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>

export function isLadderKey(event: Key, onMac = isMac): boolean {
  if (event.isComposing || event.metaKey || event.shiftKey) return false
  // AltGr, which types characters, is Ctrl+Alt to Windows and neither of them elsewhere.
  if (event.altKey === event.ctrlKey) return false
  return (onMac ? event.ctrlKey : event.altKey) && isL(event)
}

/** The letter, wherever the layout has it; its place only where the layout has no Latin letters. */
const isL = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): boolean =>
  key.toLowerCase() === 'l' || (code === 'KeyL' && !/^[a-z]$/i.test(key))
