/**
 * A number as the agent typed it, in the notation of the reply's language. Undefined for what is no number. Either comma or point
 * may part the decimals; where both readings make sense (`1,500`), the reply's language decides. Decimals stay as many as were
 * typed, and a number of four digits gets no separator unless it was typed with one, so that 2026 may be a year.
 */
export function writeNumber(typed: string, lang: string): string | undefined {
  // What an input method for Chinese makes of digits, and what other languages part thousands with.
  const plain = typed.normalize('NFKC').trim().replace(/^[−–]/, '-')
  const joined = plain.replaceAll(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '')
  const [, sign = '', digits = ''] = /^([-+]?)(\d[\d.,]*|[.,]\d+)$/.exec(joined) ?? []
  const decimal = decimalOf(digits, lang)
  if (digits === '' || decimal === undefined) return undefined
  const [whole = '', fraction = ''] = decimal === '' ? [digits] : cutAtLast(digits, decimal)
  const parts = whole.split(/[.,]/)
  const isGrouped = parts.length > 1 || joined !== plain
  if (parts.length > 1 && !/^\d{1,3}([.,]\d{3})(\1|[.,]\d{3})*$/.test(whole)) return undefined
  if (new Set(whole.replaceAll(/\d/g, '')).size > 1) return undefined
  const number = parts.join('')
  if (number.length + fraction.length > mostDigits) return undefined
  return new Intl.NumberFormat(lang, {
    minimumFractionDigits: fraction.length,
    maximumFractionDigits: fraction.length,
    useGrouping: isGrouped ? 'always' : 'min2',
  }).format(`${sign === '-' ? '-' : ''}${number || '0'}.${fraction || '0'}` as Intl.StringNumericLiteral)
}

/** More than any amount has. */
const mostDigits = 20

/** The sign that parts the decimals, empty if there are none. Undefined where the signs make no sense. */
function decimalOf(digits: string, lang: string): string | undefined {
  const signs = digits.replaceAll(/\d/g, '')
  const last = signs.at(-1)
  if (last === undefined) return ''
  const isLone = signs.indexOf(last) === signs.length - 1
  if (!isLone) return new Set(signs).size === 1 ? '' : undefined
  if (signs.length > 1) return last
  const mayGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)
  return mayGroup && last !== ownDecimal(lang) ? '' : last
}

const ownDecimal = (lang: string): string | undefined =>
  new Intl.NumberFormat(lang).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value

function cutAtLast(digits: string, sign: string): [string, string] {
  const at = digits.lastIndexOf(sign)
  return [digits.slice(0, at), digits.slice(at + 1)]
}
