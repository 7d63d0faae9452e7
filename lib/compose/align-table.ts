import type { Align } from './tree.ts'

/** Wider than this, lines wrap in an e-mail and columns help nobody. */
const widest = 76
const gap = ' | '

/** A table as lines of text: columns under each other where the letters are of one width, and parted in any case. */
export function alignTable(rows: readonly (readonly string[])[], align: readonly Align[]): string {
  const columns = rows[0]?.map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? '')))) ?? []
  const total = columns.reduce((sum, width) => sum + width + gap.length, -gap.length)
  const writeRow = (row: readonly string[]) =>
    row.map((cell, at) => (total > widest ? cell : pad(cell, columns[at] ?? 0, align[at]))).join(gap)
  const [head = [], ...body] = rows.map((row) => writeRow(row).trimEnd())
  const line = columns.map((width) => '-'.repeat(total > widest ? 3 : Math.max(width, 1))).join('-|-')
  return [head, line, ...body].join('\n')
}

function pad(cell: string, width: number, align: Align): string {
  const free = width - widthOf(cell)
  const before = align === 'right' ? free : align === 'center' ? Math.floor(free / 2) : 0
  return `${' '.repeat(before)}${cell}${' '.repeat(free - before)}`
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u

/** In columns of a font of one width, where Chinese takes two. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 1), 0)
