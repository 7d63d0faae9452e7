import { createDecipheriv } from 'node:crypto'
import * as v from 'valibot'
import type { PackItem } from '../../../lib/replies/pack-item.ts'
import { parsePackItem } from '../../../lib/replies/parse-pack-item.ts'
import { sha256, toText } from './bytes.ts'
import { caps } from './caps.ts'
import { type BodyAfter, fillBody } from './edits.ts'
import { type FeedFiles, readFile } from './feed-files.ts'
import { inflate } from './inflate.ts'
import type { Line } from './library-hash.ts'
import { Refusal } from './refusal.ts'
import type { Seal } from './seal.ts'
import { type HeadPayload, itemId } from './shapes.ts'
import { readJson, readText } from './strict-json.ts'
import { unfitField } from './turned-text.ts'

export type PackLine = Line & { readonly item: PackItem }
export type Gone = { readonly id: string }

const nonceLength = 12
const tagLength = 16

/** The lines of an object, its header first. */
export async function readLines(
  files: FeedFiles,
  [hash, size, plain]: HeadPayload['whole'],
  seal: Seal,
): Promise<readonly string[]> {
  const file = `o/${hash}`
  const stored = await readFile(files, file, Math.max(size, plain))
  const bytes = unpack(seal.isSealed ? unseal(stored, seal.key, file) : stored, hash, plain, file)
  const lines = readText(bytes, file).split('\n')
  if (lines.pop() !== '') throw new Refusal('not-a-feed', file, 'its last line does not end')
  const [header = '', ...others] = lines
  if (Buffer.byteLength(header) > caps.lineBytes) throw new Refusal('not-a-feed', file, 'its first line is no header')
  for (const [at, line] of others.entries()) checkLength(line, file, `line ${at + 2}: `)
  return lines
}

/** What follows the header: every id once, and in order. Edits stand in it only where there is something to edit. */
export function readEntries(
  lines: readonly string[],
  file: string,
  bodyAfter?: BodyAfter,
): readonly (PackLine | Gone)[] {
  if (lines.length > 2 * caps.items) throw new Refusal('too-many', file, `${lines.length} lines`)
  const entries: (PackLine | Gone)[] = []
  for (const [at, line] of lines.entries()) {
    const where = `line ${at + 2}: `
    // One by one: of lines that say the same again and again, none but the first is made longer.
    const entry = readLine(bodyAfter ? fillBody(line, file, where, bodyAfter) : line, file, where)
    const before = entries.at(-1)
    if (before && entry.id <= before.id) throw new Refusal('out-of-order', file, `${where}${entry.id} is out of order`)
    entries.push(entry)
  }
  return entries
}

function checkLength(line: string, file: string, where: string): void {
  if (Buffer.byteLength(line) > caps.lineBytes)
    throw new Refusal('too-large', file, `${where}more than ${caps.lineBytes} bytes`)
}

/** An item as it travels, or that there is no such item any more. */
function readLine(line: string, file: string, where: string): PackLine | Gone {
  checkLength(line, file, where)
  const value = readJson(line, file, where)
  const gone = goneIn(value)
  if (gone !== undefined) return { id: gone }
  const parsed = parsePackItem(value)
  if (!parsed.ok) {
    const [problem] = parsed.refusal
    throw new Refusal('bad-item', file, `${where}${problem?.field.join('.') || 'kind'}: ${problem?.kind ?? 'no item'}`)
  }
  const unfit = unfitField(parsed.value)
  if (unfit)
    throw new Refusal('bad-item', file, `${where}${unfit} has a tab, or a sign that turns the direction of text`)
  return { id: parsed.value.id, line, item: parsed.value }
}

export const isItem = (line: PackLine | Gone): line is PackLine => 'item' in line

/** `{"gone":"<id>"}`, and nothing beside it. */
function goneIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== 'gone') return undefined
  const { gone } = value as { readonly gone: unknown }
  return v.is(itemId, gone) ? gone : undefined
}

/** As it is, where the host has inflated it; else inflated, never beyond what the head says. */
function unpack(packed: Uint8Array, hash: string, plain: number, file: string): Uint8Array {
  const isIntact = (bytes: Uint8Array) => bytes.length === plain && toText(sha256(bytes)) === hash
  if (isIntact(packed)) return packed
  const bytes = inflate(packed, plain, file)
  if (!isIntact(bytes)) throw new Refusal('altered', file, 'it does not have its hash')
  return bytes
}

function unseal(stored: Uint8Array, key: Uint8Array | undefined, file: string): Uint8Array {
  if (!key) throw new Refusal('sealed', file, 'the feed is sealed, and its key is not given')
  if (stored.length < nonceLength + tagLength) throw new Refusal('sealed', file, 'it is too short to be sealed')
  const cipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, nonceLength))
  cipher.setAuthTag(stored.subarray(-tagLength))
  try {
    return Buffer.concat([cipher.update(stored.subarray(nonceLength, -tagLength)), cipher.final()])
  } catch {
    throw new Refusal('sealed', file, 'the key does not open it, or it was altered')
  }
}
