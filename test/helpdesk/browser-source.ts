import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { extname } from 'node:path'
import type { Asset } from './assets.ts'
import { withAddresses } from './modules.ts'

type Entry = { readonly modified: number; readonly body: Buffer }

const rewrites: Readonly<Record<string, (source: string) => string>> = {
  '.js': withAddresses,
  '.ts': (source) => withAddresses(stripTypeScriptTypes(source)),
}

const cache = new Map<string, Entry>()

/** What the browser gets for a file: itself, or JavaScript that a browser can run. Kept until the file changes. */
export const browserSource = async ({ file, modified }: Asset): Promise<Buffer> => {
  const known = cache.get(file)
  if (known?.modified === modified) return known.body
  const source = await readFile(file)
  const rewrite = rewrites[extname(file)]
  const body = rewrite ? Buffer.from(rewrite(source.toString('utf8'))) : source
  cache.set(file, { modified, body })
  return body
}
