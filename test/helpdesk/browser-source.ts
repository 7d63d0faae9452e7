import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { extname } from 'node:path'
import type { Asset } from './assets.ts'

type Entry = { readonly modified: number; readonly body: Buffer }

const cache = new Map<string, Entry>()

/** What the browser gets for a file: itself, or plain JavaScript for TypeScript. Kept until the file changes. */
export const browserSource = async ({ file, modified }: Asset): Promise<Buffer> => {
  const known = cache.get(file)
  if (known?.modified === modified) return known.body
  const source = await readFile(file)
  const body = extname(file) === '.ts' ? Buffer.from(stripTypeScriptTypes(source.toString('utf8'))) : source
  cache.set(file, { modified, body })
  return body
}
