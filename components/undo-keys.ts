import { isMac } from './is-mac.ts'

/** As they are written on the keyboard, never parted at the end of a line. */
export const undoKeys = isMac ? '⌘Z' : 'Ctrl\u00A0Z'

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing'>

export function isUndoKey(event: Key): boolean {
  if (event.key.toLowerCase() !== 'z' || event.altKey || event.shiftKey || event.repeat || event.isComposing)
    return false
  return isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
}
