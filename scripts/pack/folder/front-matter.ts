import { LineCounter, parseDocument } from 'yaml'
import { ok, type Result, refuse } from '../../../lib/base/result.ts'
import type { Fault } from './fault.ts'
import { yamlFaults } from './yaml-faults.ts'

/** A Markdown file that begins with its fields between two lines of `---`. */
export type Source = {
  readonly file: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly body: string
  /** Where a field stands; one that is missing, where its parent does. */
  readonly lineOf: (field: readonly string[]) => number
  readonly bodyLine: number
}

const shape = /^---[^\S\n]*\n(.*?)^---[^\S\n]*(?:\n|$)/ms

export function readSource(text: string, file: string): Result<Source, readonly Fault[]> {
  const clean = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const [whole, yaml] = shape.exec(clean) ?? []
  if (whole === undefined || yaml === undefined || !clean.startsWith('---'))
    return refuse([{ file, line: 1, words: 'It does not begin with its fields between two lines of ---.' }])
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, stringKeys: true })
  // The line of --- before them.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1
  const faults = yamlFaults(document, counter).map(({ line, words }) => ({ file, line: line + 1, words }))
  if (faults.length > 0) return refuse(faults)
  const fields: unknown = document.toJS()
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    return refuse([
      { file, line: 2, words: 'Between the lines of --- stand no fields, such as “title: Refund is late”.' },
    ])
  const after = clean.slice(whole.length)
  return ok({
    file,
    fields: { ...fields },
    body: after.trim() === '' ? '' : after.replace(/^\s*\n/, '').trimEnd(),
    lineOf: (field) => lineAt(offsetOf(document, field)),
    bodyLine: linesIn(whole) + linesIn(/^(?:\s*\n)?/.exec(after)?.[0] ?? '') + 1,
  })
}

const linesIn = (text: string) => text.split('\n').length - 1

function offsetOf(document: ReturnType<typeof parseDocument>, field: readonly string[]): number {
  for (let length = field.length; length > 0; length--) {
    const node: unknown = document.getIn(field.slice(0, length), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return node.range[0]
  }
  return 0
}
