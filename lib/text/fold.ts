const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
}

/** One spelling for what people type in many: case, full width, accents and the letters no accent can be taken from. */
export function fold(text: string): string {
  // Most text is plain, and the rest of the way is a hundred times as long.
  if (isPlain(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[æøœßđłþð]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFC')
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}
