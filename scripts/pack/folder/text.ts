import { ok, type Result, refuse } from '../../../lib/base/result.ts'
import type { Fault } from './fault.ts'

/** The text of a file, or the line where it is none: what is not UTF-8 would lose its letters without a word. */
export function readText(bytes: Uint8Array, file: string): Result<string, readonly Fault[]> {
  const text = Buffer.from(bytes).toString('utf8')
  const lineWith = (sign: RegExp) => text.split('\n').findIndex((line) => sign.test(line)) + 1
  if (!Buffer.from(text).equals(bytes))
    return refuse([{ file, line: lineWith(/\uFFFD/), words: 'It is not in UTF-8: save it again in that encoding.' }])
  const control = lineWith(/[^\P{Cc}\t\r]/u)
  return control === 0
    ? ok(text)
    : refuse([{ file, line: control, words: 'It holds a control character, which is no text: delete it.' }])
}
