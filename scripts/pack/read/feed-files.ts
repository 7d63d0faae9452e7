import { Refusal } from './refusal.ts'

/** Where a feed lies: a host, a folder, a pack file. */
export type FeedFiles = {
  readonly name: string
  /** The bytes, `undefined` where there is no such file; refused where there are more than `most`. */
  readonly read: (file: string, most: number) => Promise<Uint8Array | undefined>
  /** Of a host from which this has been read: why a browser could not without being allowed to. */
  readonly hindrance?: () => string | undefined
}

/** A file that has to be there, and keep to its size whatever the host does. */
export async function readFile(files: FeedFiles, file: string, most: number): Promise<Uint8Array> {
  const bytes = await files.read(file, most)
  if (!bytes) throw new Refusal('missing', file, 'there is no such file')
  if (bytes.length > most) throw new Refusal('too-large', file, `it has more than ${most} bytes`)
  return bytes
}
