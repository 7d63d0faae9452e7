import { diffWords } from '../replies/diff-words.ts'
import { caps } from './caps.ts'
import type { Edit } from './edits.ts'

/** What was read as an item before; only replies and snippets have a body. */
type Written = { readonly lang: string; readonly body?: string }

/**
 * The item's line as it travels in a step over one revision: with the edits of its body in the body's place, where that is shorter. So
 * one corrected word of a long reply costs one word.
 */
export function editedLine(before: string, after: string): string {
  const [was, is] = [JSON.parse(before) as Written, JSON.parse(after) as Written]
  if (was.body === undefined || is.body === undefined) return after
  const edits = editsBetween(was.body, is.body, is.lang)
  if (edits.length === 0 || edits.length > caps.edits) return after
  const edited = JSON.stringify({ ...is, body: edits })
  return edited.length < after.length ? edited : after
}

/** Words that differ; with more of them a body is another one, and finding them for a whole library would take minutes. */
const mostWords = 60

/** What makes one text of the other, word by word. Empty if they are the same. */
export function editsBetween(before: string, after: string, lang: string): readonly Edit[] {
  const edits: Edit[] = []
  let end = 0
  let [drop, put] = [0, '']
  const close = () => {
    if (drop > 0 || put !== '') edits.push([end - drop, drop, put])
    drop = 0
    put = ''
  }
  for (const { kind, text } of diffWords(before, after, lang, mostWords)) {
    if (kind === 'same') close()
    if (kind === 'gone') drop += text.length
    if (kind === 'new') put += text
    if (kind !== 'new') end += text.length
  }
  close()
  return edits
}
