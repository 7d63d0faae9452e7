import { isMac } from './is-mac.ts'

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>

/** A letter with Alt, and with Control on a Mac, where Option types characters. */
export const altKey = (letter: string) => ({
  shown: isMac ? `⌃${letter}` : `Alt ${letter}`,
  spoken: isMac ? `Control+${letter}` : `Alt+${letter}`,
  is(event: Key, onMac = isMac): boolean {
    if (event.isComposing || event.metaKey || event.shiftKey) return false
    // AltGr, which types characters, is Ctrl+Alt to Windows and neither of them elsewhere.
    if (event.altKey === event.ctrlKey) return false
    return (onMac ? event.ctrlKey : event.altKey) && isLetter(event, letter)
  },
})

/** The letter, wherever the layout has it; its place only where the layout has no Latin letters. */
const isLetter = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>, letter: string): boolean =>
  key.toUpperCase() === letter || (code === `Key${letter}` && !/^[a-z]$/i.test(key))
