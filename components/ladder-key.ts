import { altKey } from './alt-key.ts'

/**
 * Alt+L, and Control+L on a Mac. Free where it is pressed: Chromium takes Alt with D, E and F; Firefox's menus take F, E, V, S,
 * B, T, H and W, in Chinese the same, in Danish F, R, V, I, B, U and H. Input methods switch with Shift or with Ctrl and Space
 * or a punctuation mark. On a Mac Option+L types a character (`@` on a German keyboard), while the address bar is Cmd+L.
 */
export const ladderKey = altKey('L')
