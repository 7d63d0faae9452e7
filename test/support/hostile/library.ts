import { parseBody } from '../../../lib/compose/parse-body.ts'
import { parseItem } from '../../../lib/replies/parse-item.ts'
import type { Hostile } from './bodies.ts'

/** What all letters may hold that the agent types. */
export const agentSays = 'agent_says'

/** A reply with this text, and nothing else out of the ordinary. */
export const replyWith = ({ id, body }: Pick<Hostile, 'id' | 'body'>) => ({
  kind: 'reply',
  id,
  lang: 'en',
  title: id,
  body,
  blanks: blanksIn(body, {}),
})

/** A reply that says this line wherever it has a place for words beside its text. */
export const replySaying = (line: string, { id, body }: Pick<Hostile, 'id' | 'body'>) => ({
  ...replyWith({ id, body }),
  title: line,
  aliases: [beginningOf(line, 100)],
  tags: [beginningOf(line, 100)],
  folder: beginningOf(line, 100),
  use: line,
  avoid: line,
  blanks: blanksIn(body, { label: beginningOf(line, 80), hint: line, example: line }),
})

/** A cut text may end in a space, which no name does. */
const beginningOf = (line: string, length: number): string => line.slice(0, length).trim()

/** Only what the agent is to type must be filled. */
function blanksIn(body: string, words: Readonly<Record<string, string>>) {
  const names = new Set([agentSays, ...Array.from(body.matchAll(/\bb\d+x*\b/g), ([name]) => name)])
  const entries = Array.from(names, (name) => [name, { label: name, required: name === agentSays, ...words }] as const)
  return Object.fromEntries(entries)
}

/** With the sign of a broken text, which a file may not begin with, as an escape. */
export const asFile = (items: readonly object[]): string =>
  JSON.stringify({ format: 'evenkeel-library', version: 1, items }).replaceAll('\uFFFD', '\\ufffd')

/** Whether a library takes the text as it stands. */
export const isTaken = ({ body }: Pick<Hostile, 'body'>): boolean => parseBody(body, 'en').ok

/** Whether a library takes the line wherever it has a place for one. */
export const isTakenAsLine = ({ line }: Pick<Hostile, 'line'>): boolean =>
  parseItem(replySaying(line, { id: 'a', body: 'a' })).ok
