import { now } from './items.ts'

/** A text as it is, or bytes that are none. */
export type VectorFile = string | { readonly base64: string }
export type VectorFiles = Readonly<Record<string, VectorFile>>

/** What a reader comes upon, and what it makes of it. */
export type Vector = {
  readonly name: string
  /** Seconds since 1970. */
  readonly now: number
  /** The fingerprint that the reader expects. */
  readonly feed: string
  /** Of a sealed feed: 32 bytes, base64url. */
  readonly key?: string
  /** What the reader has read of it before, and taken. */
  readonly before?: VectorFiles
  readonly files: VectorFiles
  readonly expect: Taken | Refused
}

export type Taken = {
  readonly ok: true
  readonly revision: number
  readonly ids: readonly string[]
  /** How an update came: by a step, or by the whole where no step would do. */
  readonly by?: 'step' | 'whole'
  readonly staleSince?: number
  /** What the stamp holds, by id. */
  readonly held?: Readonly<Record<string, 'held' | 'withdrawn'>>
  /** What somebody finds who reads everything, though an agent is served. */
  readonly fault?: string
}
export type Refused = { readonly refusal: string; readonly file: string }

type Setting = { readonly feed: string; readonly files: ReadonlyMap<string, Buffer> }
type Rest = { readonly before?: Setting; readonly key?: Buffer; readonly now?: number; readonly feed?: string }

export function vector(name: string, made: Setting, expect: Vector['expect'], rest: Rest = {}): Vector {
  return {
    name,
    now: rest.now ?? now,
    feed: rest.feed ?? made.feed,
    ...(rest.key ? { key: rest.key.toString('base64url') } : {}),
    ...(rest.before ? { before: asVectorFiles(rest.before.files) } : {}),
    files: asVectorFiles(made.files),
    expect,
  }
}

/** The bytes of a vector's files, by name. */
export const bytesOf = (files: VectorFiles): ReadonlyMap<string, Buffer> =>
  new Map(
    Object.entries(files).map(([name, file]) => [
      name,
      typeof file === 'string' ? Buffer.from(file) : Buffer.from(file.base64, 'base64'),
    ]),
  )

const asVectorFiles = (files: ReadonlyMap<string, Buffer>): VectorFiles =>
  Object.fromEntries([...files].map(([name, bytes]) => [name, asVectorFile(bytes)]))

function asVectorFile(bytes: Buffer): VectorFile {
  const text = bytes.toString('utf8')
  const isText = Buffer.from(text).equals(bytes) && !text.includes('\0')
  return isText ? text : { base64: bytes.toString('base64') }
}
