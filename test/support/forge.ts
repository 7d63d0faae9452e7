import { gunzipSync, gzipSync } from 'node:zlib'
import { type Bytes, joined } from '../../lib/packs/bytes.ts'
import type { Envelope, PayloadType } from '../../lib/packs/envelope.ts'
import { isGzip } from '../../lib/packs/gzip.ts'
import { hashOf, sha256 } from '../../lib/packs/hash.ts'
import type { Head } from '../../lib/packs/head.ts'
import { hashBuckets, libraryHash } from '../../lib/packs/library-hash.ts'
import { intoBuckets } from '../../lib/packs/read-whole.ts'
import { rootFile } from '../../lib/packs/root.ts'
import { seal } from '../../lib/packs/sign.ts'
import type { Stamp } from '../../lib/packs/stamp.ts'
import { anna, bo, type Person, subtle } from './people.ts'
import { type Files, textBytes } from './publisher.ts'

/** What the tests write over a feed, with keys that sign it or without. */

export const gzip = (bytes: Bytes | string): Bytes => new Uint8Array(gzipSync(bytes))
export const gunzip = (bytes: Bytes): Bytes => new Uint8Array(gunzipSync(bytes))
export const textIn = (bytes: Bytes): string => new TextDecoder().decode(bytes)
export const base64url = (bytes: Bytes | string): string => Buffer.from(bytes).toString('base64url')

type HeadFile = { readonly head: Envelope; readonly stamp?: Envelope }

export function headFileOf(files: Files): HeadFile {
  const bytes = files.get('head.json') as Bytes
  return JSON.parse(textIn(isGzip(bytes) ? gunzip(bytes) : bytes))
}
export const headTextOf = (files: Files): string => JSON.stringify(headFileOf(files))
export const payloadOf = <Payload>({ payload }: Envelope): Payload =>
  JSON.parse(Buffer.from(payload, 'base64url').toString())
export const headOf = (files: Files): Head => payloadOf(headFileOf(files).head)

/** Anything in the place of `head.json`: text as it is, all else as JSON. */
export function setHeadFile(files: Files, file: unknown): void {
  files.set('head.json', textBytes(typeof file === 'string' ? file : JSON.stringify(file)))
}

export const editHeadEnvelope = (files: Files, edit: (envelope: Envelope) => unknown): void => {
  const file = headFileOf(files)
  setHeadFile(files, { ...file, head: edit(file.head) })
}

/** Signed, whatever it is: an object is written as JSON, a text stands as it is. */
export const forge = (type: PayloadType, payload: unknown, by: readonly Person[]): Promise<Envelope> =>
  seal(
    type,
    payload instanceof Uint8Array
      ? (payload as Bytes)
      : textBytes(typeof payload === 'string' ? payload : JSON.stringify(payload)),
    by.map(({ signer }) => signer),
  )

export async function forgeHead(files: Files, edit: (head: Head) => unknown, by = [anna, bo]): Promise<void> {
  setHeadFile(files, { head: await forge('evenkeel/head', edit(headOf(files)), by) })
}

export async function forgeStamp(files: Files, edit: (stamp: Stamp) => unknown, by = [anna]): Promise<void> {
  const { head, stamp } = headFileOf(files)
  setHeadFile(files, { head, stamp: await forge('evenkeel/stamp', edit(payloadOf(stamp as Envelope)), by) })
}

export async function forgeRoot(files: Files, version: number, payload: unknown, by: readonly Person[]): Promise<void> {
  files.set(rootFile(version), textBytes(JSON.stringify(await forge('evenkeel/root', payload, by))))
}

/** Puts an object of these bytes there, and gives its entry for a head. */
export async function putObject(files: Files, plain: Bytes | string, stored = gzip(plain)) {
  const bytes = typeof plain === 'string' ? textBytes(plain) : plain
  const hash = await hashOf(subtle, bytes)
  files.set(`o/${hash}`, stored)
  return [hash, stored.length, bytes.length] as const
}

export const linesIn = (files: Files, hash: string): readonly string[] =>
  textIn(gunzip(files.get(`o/${hash}`) as Bytes))
    .slice(0, -1)
    .split('\n')

/** The approvers sign a whole of these lines, after its header; `join` says how they are written. */
export async function forgeWhole(
  files: Files,
  edit: (lines: readonly string[]) => readonly string[],
  join: (lines: readonly string[]) => Bytes | string = (lines) => `${lines.join('\n')}\n`,
): Promise<void> {
  const lines = edit(linesIn(files, headOf(files).whole[0]))
  const whole = await putObject(files, join(lines))
  const library = await hashLines(lines.slice(1))
  await forgeHead(files, (head) => ({ ...head, count: lines.length - 1, library, whole, steps: [] }))
}

/** One reply says something else. */
export const forgeItem = (files: Files, edit: (line: string) => string) =>
  forgeWhole(files, (lines) => lines.map((line) => (line.includes('"reply-20"') ? edit(line) : line)))

/** The library that these lines would be. */
async function hashLines(lines: readonly string[]): Promise<string> {
  const leaves = lines.map(async (line) => ({ id: idIn(line), leaf: await sha256(subtle, textBytes(line)) }))
  return libraryHash(subtle, await hashBuckets(subtle, intoBuckets(await Promise.all(leaves))), undefined)
}

const idIn = (line: string): string => /"id":"([^"]*)"/.exec(line)?.[1] ?? ''

/** The step to the newest revision leads elsewhere; the whole stays as it is. */
export async function forgeStep(files: Files, edit: (lines: readonly string[]) => readonly string[]): Promise<void> {
  const [[from, hash] = [0, '']] = headOf(files).steps
  const entry = await putObject(files, `${edit(linesIn(files, hash)).join('\n')}\n`)
  await forgeHead(files, (head) => ({ ...head, steps: [[from, ...entry]] }))
}

/** The step says of one item how its body is edited. */
export const forgeEdits = (files: Files, id: string, edits: unknown): Promise<void> =>
  forgeStep(files, ([header = '', ...lines]) => {
    const others = lines.filter((line) => idIn(line) !== id)
    const whole = linesIn(files, headOf(files).whole[0]).find((line) => idIn(line) === id) ?? '{}'
    const edited = JSON.stringify({ ...JSON.parse(whole), body: edits })
    return [header, ...[...others, edited].sort((one, other) => (idIn(one) < idIn(other) ? -1 : 1))]
  })

export const flipped = (bytes: Bytes, at: number): Bytes => {
  const copy = bytes.slice()
  copy[at] = (copy[at] as number) ^ 1
  return copy
}

export const both = (one: Bytes, other: Bytes): Bytes => joined([one, other])
