import { toSimplified } from './to-simplified.ts'

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

/**
 * One spelling for what people type in many: case, full width, accents and the letters no accent can be taken from, the `aa` that
 * Danish writes for `å`, and simplified characters for traditional ones.
 */
export const fold = (text: string): string => toSimplified(withoutDoubleA(withoutAccents(text)))

function withoutAccents(text: string): string {
  // Most text is plain, and the rest of the way is a hundred times as long.
  if (isPlain(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[æøœßđłþð]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFC')
}

/** After the accents, so that `åa`, too, folds but once. */
const withoutDoubleA = (text: string): string => (text.includes('aa') ? text.replaceAll(/a{2,}/g, 'a') : text)

/** ASCII, and the unified ideographs, which Unicode neither decomposes nor has two cases of. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 && (code < 0x4e00 || code > 0x9fff)) return false
  }
  return true
}
