import type { Part } from './nest-pieces.ts'

/**
 * A part of the tree that Markdown must not look into, as a sequence it takes for a word. The brackets are Unicode
 * noncharacters, which no text may hold (Unicode 16, 23.7).
 */
const open = '\uFDD0'
const close = '\uFDD1'
const word = new RegExp(`${open}(\\d+)${close}`)

/** Texts, and at every second place the number of an opaque word. */
export const cutWords = (text: string): readonly string[] => text.split(word)

/** The number of the opaque word that this text is, if it is nothing else. */
export function onlyWord(text: string): number | undefined {
  const [before, at, after, ...more] = cutWords(text.replaceAll(/^[ \t]+|[ \t]+$/g, ''))
  return before === '' && after === '' && more.length === 0 ? Number(at) : undefined
}

/** Markdown with opaque words, and the line of the source for each of its own. */
export type Layout = { readonly markdown: string; readonly lineOf: (line: number) => number }

/** The beginning of a line that only says where it stands: in a quote, in a list. */
const container = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/

/**
 * Takes a part that Markdown must not see and gives the number of its word, and whether it is to be a paragraph of its own;
 * `alone` says that it could be, since nothing else stands on its lines.
 */
export type Take = (
  part: Exclude<Part, { kind: 'text' }>,
  alone: boolean,
) => { readonly at: number; readonly ownLines: boolean }

export function layOut(parts: readonly Part[], take: Take): Layout {
  let markdown = ''
  const lines = [parts[0]?.line ?? 1]
  const write = (text: string, line: number) => {
    const breaks = text.split('\n').length - 1
    for (let step = 1; step <= breaks; step++) lines.push(line + step)
    markdown += text
  }
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'text') {
      write(part.text, part.line)
      continue
    }
    const begun = markdown.slice(markdown.lastIndexOf('\n') + 1)
    const where = container.exec(begun)?.[0] ?? ''
    const taken = take(inside(part, where), begun === where && endsItsLine(parts[at + 1]))
    // What begins a list item is at the beginning of its own paragraph already.
    if (taken.ownLines && markdown !== '' && !/[^\s>]/.test(where)) write(`\n${where}`, part.line - 1)
    write(`${open}${taken.at}${close}`, part.line)
    if (taken.ownLines) write(`\n${where.replaceAll(/[^\s>]/g, ' ')}`, part.line - 1)
  }
  return { markdown, lineOf: (line) => lines[line - 1] ?? lines.at(-1) ?? 1 }
}

const endsItsLine = (next: Part | undefined): boolean =>
  next === undefined || (next.kind === 'text' && /^[ \t]*(\n|$)/.test(next.text))

/** What stands between two tags in a quote or a list begins each line as they do: that belongs to them. */
function inside<Tagged extends Part>(part: Tagged, where: string): Tagged {
  if (where === '') return part
  if (part.kind === 'optional') return { ...part, content: part.content.map((it) => unindent(it, where)) }
  if (part.kind !== 'if') return part
  const branches = part.branches.map(({ when, content }) => ({
    when,
    content: content.map((it) => unindent(it, where)),
  }))
  return { ...part, branches }
}

function unindent(part: Part, where: string): Part {
  if (part.kind !== 'text') return inside(part, where)
  const [first = '', ...rest] = part.text.split('\n')
  return { ...part, text: [first, ...rest.map((line) => cutContainer(line, where))].join('\n') }
}

function cutContainer(line: string, where: string): string {
  let rest = line
  for (const sign of where) {
    if (sign === '>') {
      if (!/^ {0,3}>/.test(rest)) return rest
      rest = rest.replace(/^ {0,3}>/, '')
    } else if (/^[ \t]/.test(rest)) rest = rest.slice(1)
  }
  return rest
}
