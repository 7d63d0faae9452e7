/** Gets a stretch of a text that a reader takes for one: letters, digits and their accents, or Chinese characters. */
type TakeRun = (begin: number, end: number, han: boolean) => void

const apart = 1
const inWord = 2
const inHan = 3

/**
 * Goes through a text run by run. "7天无理由退货" is one run of letters and digits to Unicode, and two to a reader. Written as a
 * loop over a table, because a library of a thousand replies goes through it before the first key is answered: a regular
 * expression with Unicode classes took three times as long.
 */
export function eachRun(text: string, take: TakeRun): void {
  let begin = 0
  let kind = apart
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const code = unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(at) as number)
    const next = kinds[code] || kindOf(code)
    if (next !== kind) {
      if (kind !== apart) take(begin, at, kind === inHan)
      begin = at
      kind = next
    }
    at += code > 0xffff ? 2 : 1
  }
  if (kind !== apart) take(begin, text.length, kind === inHan)
}

/** By code point of the Basic Multilingual Plane; 0 is not known yet. */
const kinds = new Uint8Array(0x10000)

function kindOf(code: number): number {
  const kind = classify(String.fromCodePoint(code))
  // A write beyond the table does nothing: what lies there is rare.
  kinds[code] = kind
  return kind
}

const someHan = /\p{Script=Han}/u
const someWord = /[\p{L}\p{N}\p{M}]/u

function classify(character: string): number {
  if (!someWord.test(character)) return apart
  return someHan.test(character) ? inHan : inWord
}
