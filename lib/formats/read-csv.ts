import Papa from 'papaparse'
import { ok, refuse } from '../base/result.ts'
import type { FileProblem } from './file-problem.ts'
import type { RawFile, RawItem } from './raw-file.ts'

const columns = ['title', 'body', 'shortcut', 'tags', 'language', 'id', 'aliases', 'folder'] as const
type Column = (typeof columns)[number]
type Row = Readonly<Partial<Record<Column, string>>>

/** A table of replies with a header: `title` and `body` must be there, the rest may. */
export function readCsv(text: string, lang: string): RawFile {
  const items: RawItem[] = []
  let header: readonly string[] | undefined
  let problem: FileProblem | undefined
  let line = 1
  let cursor = 0
  Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    step: ({ data, errors, meta }, parser) => {
      // Blank lines are skipped without a step: a row starts at its first character that is not white.
      const gap = text.slice(cursor, meta.cursor).match(/^\s*/)?.[0] ?? ''
      const start = line + countLines(gap)
      line += countLines(text.slice(cursor, meta.cursor))
      cursor = meta.cursor
      // A delimiter papaparse could not guess is a comma to it, which the header will show to be right or wrong.
      if (errors.some(({ type }) => type !== 'Delimiter')) problem = { kind: 'broken-csv', line: start }
      else if (header === undefined) {
        header = data.map((cell) => cell.trim().toLowerCase())
        problem = checkHeader(header)
      } else if (data.length > header.length) problem = { kind: 'broken-csv', line: start }
      else items.push({ value: asItem(asRow(header, data), lang), line: start, lineOf: () => start })
      if (problem) parser.abort()
    },
  })
  return problem === undefined ? ok(items) : refuse(problem)
}

function checkHeader(header: readonly string[]): FileProblem | undefined {
  // A file without either of the two is no table of replies at all; naming its columns would only puzzle.
  if (!header.includes('title') && !header.includes('body')) return { kind: 'not-a-library', line: 1 }
  const missing = (['title', 'body'] as const).find((column) => !header.includes(column))
  if (missing) return { kind: 'missing-column', column: missing, line: 1 }
  const unknown = header.find((column) => !(columns as readonly string[]).includes(column))
  return unknown === undefined ? undefined : { kind: 'unknown-column', column: unknown, line: 1 }
}

const asRow = (header: readonly string[], cells: readonly string[]): Row =>
  Object.fromEntries(header.map((column, at) => [column, cells[at]?.trim() ?? '']).filter(([, cell]) => cell !== ''))

function asItem(row: Row, defaultLang: string): unknown {
  const lang = row.language ?? defaultLang
  return {
    kind: 'reply',
    // The same row read again must be the same reply, so that a second import updates instead of doubling.
    id: row.id ?? `csv:${slug(lang)}:${slug(row.title ?? '')}`,
    lang,
    ...(row.title === undefined ? {} : { title: row.title }),
    ...(row.body === undefined ? {} : { body: row.body }),
    ...(row.shortcut === undefined ? {} : { shortcut: row.shortcut }),
    ...(row.folder === undefined ? {} : { folder: row.folder }),
    tags: splitWords(row.tags),
    aliases: splitWords(row.aliases),
  }
}

const splitWords = (cell = ''): string[] =>
  cell
    .split(/[,;、，；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

const slug = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)

const countLines = (text: string): number => text.split('\n').length - 1
