/** A word that nobody can guess: 128 bits, also in the frame of a page that is not a secure context, which has no `randomUUID`. */
export const randomWord = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-')
