const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', đ: 'd', ł: 'l', þ: 'th', ð: 'd' }

/** One spelling for what people type in many: case, full width, accents and the letters no accent can be taken from. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[æøœßđłþð]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFC')
