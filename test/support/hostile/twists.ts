import type { Random } from '../../bench/random.ts'

type Twist = (text: string, random: Random) => string

const insertAt = (text: string, at: number, more: string): string => text.slice(0, at) + more + text.slice(at)
const somewhere = (text: string, random: Random, more: string): string =>
  insertAt(text, random.below(text.length + 1), more)

/** What is read over by one reader and not by another. */
const signs = [
  '\0',
  '\u0001',
  '\u0008',
  '\u000B',
  '\u000C',
  '\u001B',
  '\u007F',
  '\u0085',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u200D',
  '\u2028',
  '\u2029',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\uFFFD',
  '\uFFFE',
  '\uFDD0',
  '\uFDEF',
  '\uD800',
  '\uDC00',
  '\u{E0001}',
  '\u{1F468}\u200D\u{1F469}',
  'e\u0301\u0301\u0301',
] as const

const asEntity = (sign: string, random: Random): string => {
  const code = sign.codePointAt(0) ?? 0
  return random.pick([
    `&#${code};`,
    `&#x${code.toString(16)};`,
    `&#X${code.toString(16).toUpperCase()};`,
    `&#${`${code}`.padStart(7, '0')};`,
    `&#${code}`,
  ])
}

/** The same in other clothes. */
export const twists: readonly Twist[] = [
  (text) => text.toUpperCase(),
  (text, random) => text.replaceAll(/[a-z]/g, (letter) => (random.chance(0.5) ? letter.toUpperCase() : letter)),
  (text, random) => somewhere(text, random, random.pick(signs)),
  (text, random) => somewhere(somewhere(text, random, random.pick(signs)), random, random.pick(signs)),
  (text, random) => text.replace(/[<"'=:(]/, (sign) => sign + random.pick(signs)),
  (text, random) => text.replaceAll(' ', random.pick(['\t', '/', '\u000C', '\n', '  ', '/**/', '\u00A0'])),
  (text, random) => text.replaceAll(/[<>"':()a]/g, (sign) => (random.chance(0.4) ? asEntity(sign, random) : sign)),
  (text, random) => text.replace(/[a-z]/i, (sign) => asEntity(sign, random)),
  (text) => encodeURIComponent(text.toWellFormed()),
  (text) => text.replaceAll('<', '%3C').replaceAll('>', '%3E'),
  (text) => text.replaceAll('>', ''),
  (text, random) => text.slice(0, 1 + random.below(text.length)),
  (text, random) => text.slice(random.below(text.length)),
  (text) => text + text,
  (text, random) => text.repeat(2 + random.below(12)),
  (text, random) => '<div>'.repeat(1 + random.below(60)) + text,
  (text, random) => '[*_`'.repeat(1 + random.below(40)) + text,
  (text, random) => '&lt;'.repeat(1 + random.below(300)) + text,
  (text, random) => `${'word '.repeat(20 + random.below(900))}${text}`,
  (text) => `\u202E${[...text].toReversed().join('')}\u202C`,
  (text) => text.replaceAll(/\n/g, '\r\n'),
  (text) => text.replaceAll(/\n| /g, '\r'),
  (text) => text.replaceAll('<', '\uFF1C'),
  (text) => text.replaceAll('<', '<\\'),
  (text) => `\\${text}`,
  (text) => `</p></div>]]>-->"'\`${text}`,
  (text) => text.normalize('NFD'),
  (text, random) => text.replaceAll(/[\s]/g, (space) => space + random.pick(['', '\\\n', '&nbsp;', '\t'])),
]
