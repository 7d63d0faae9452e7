import { type Document, isAlias, isNode, type LineCounter, visit, type YAMLError } from 'yaml'

/** A fault in the fields, by its line there. */
type YamlFault = { readonly line: number; readonly words: string }

const quotes =
  'YAML can’t read this, or reads it as something else. Put all of the text in quotes: title: "Refund: what now".'

/** What people do, by YAML's name for what comes of it. */
const wordsOf: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: quotes,
  BAD_SCALAR_START: quotes,
  UNEXPECTED_TOKEN: quotes,
  TAG_RESOLVE_FAILED: quotes,
  NON_STRING_KEY: quotes,
  DUPLICATE_KEY: 'This field stands there twice.',
  TAB_AS_INDENT: 'A tab can’t indent a field: use blanks.',
  MISSING_CHAR: 'A quotation mark is missing at the end.',
}

/** One a line, since one slip makes several. References are among them: who writes `*Important*` or `&Co` means the words. */
export function yamlFaults(document: Document.Parsed, counter: LineCounter): readonly YamlFault[] {
  const lineAt = (offset: number) => counter.linePos(offset).line
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    line: lineAt(error.pos[0]),
    words: say(error),
  }))
  const references = referencesIn(document).map((offset) => ({ line: lineAt(offset), words: quotes }))
  const first = new Map([...errors, ...references].toReversed().map((fault) => [fault.line, fault]))
  return [...first.values()].sort((one, other) => one.line - other.line)
}

const say = ({ code, message }: YAMLError) => wordsOf[code] ?? `${message}.`

function referencesIn(document: Document.Parsed): readonly number[] {
  const offsets: number[] = []
  visit(document, (_, node) => {
    if (isNode(node) && (isAlias(node) || ('anchor' in node && node.anchor))) offsets.push(node.range?.[0] ?? 0)
  })
  return offsets
}
