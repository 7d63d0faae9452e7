type State = { readonly lines: string[]; line: string; fresh: boolean }

const block = /^(p|div|li|ul|ol|h[1-6]|blockquote|pre|table|tr|td|th|hr|figure|section)$/

/**
 * The lines a person reads in an editor's HTML, one for each block and break, empty ones too. It is what serialisers write:
 * every tag closed, nothing hidden.
 */
export function linesOfHtml(html: string): string[] {
  const state: State = { lines: [], line: '', fresh: false }
  for (const [, closing, name, text] of html
    .replaceAll(/<!--.*?-->/gs, '')
    .matchAll(/<(\/?)([a-zA-Z][\w-]*)[^>]*>|([^<]+|<)/g)) {
    if (text !== undefined) addText(state, read(text))
    else if (name?.toLowerCase() === 'br') endLine(state)
    else if (name && block.test(name.toLowerCase())) closing ? closeBlock(state) : openBlock(state)
  }
  if (state.line.trim() !== '') endLine(state)
  return state.lines
}

function addText(state: State, text: string): void {
  // Between blocks white space is the serialiser's own.
  if (state.line === '' && text.trim() === '' && text.includes('\n')) return
  state.line += text
  state.fresh = false
}

function endLine(state: State): void {
  state.lines.push(state.line)
  state.line = ''
  state.fresh = false
}

function openBlock(state: State): void {
  if (state.line.trim() !== '') endLine(state)
  state.line = ''
  state.fresh = true
}

function closeBlock(state: State): void {
  if (state.line !== '' || state.fresh) endLine(state)
}

const characters: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Editors write some spaces as ones that do not break, and put signs of their own where a caret shall stand. */
const read = (text: string): string =>
  text
    .replaceAll(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/g, (whole, name) => characters[name] ?? whole)
    .replaceAll('\u00A0', ' ')
    .replaceAll(/[\u200B\uFEFF]/g, '')
