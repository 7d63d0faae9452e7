import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FeedFiles } from './feed-files.ts'
import { readPackFile } from './pack-file.ts'
import { Refusal } from './refusal.ts'

const patience = 30_000

/** A feed by what people call it: an address, a folder, a pack file. */
export async function openSource(source: string): Promise<FeedFiles> {
  if (/^https?:\/\//.test(source)) return fromHost(source)
  const about = await stat(source).catch(() => undefined)
  if (!about) throw new Refusal('missing', source, 'there is no such file or folder')
  return about.isDirectory() ? fromFolder(source) : readPackFile(await readFile(source), source)
}

function fromHost(address: string): FeedFiles {
  const base = new URL(address)
  base.hash = ''
  if (!base.pathname.endsWith('/')) base.pathname += '/'
  return {
    name: base.href,
    async read(file, most) {
      const answer = await ask(new URL(file, base), file)
      if (!answer) return undefined
      return collect(answer, file, most)
    },
  }
}

async function ask(url: URL, file: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(patience) }).catch((error: Error) => {
    throw new Refusal('unreachable', file, `${url.host} does not answer: ${error.message}`)
  })
  if ([403, 404, 410].includes(answer.status)) return undefined
  if (!answer.ok || !answer.body) throw new Refusal('unreachable', file, `${url.host} answers ${answer.status}`)
  return answer.body
}

async function collect(chunks: AsyncIterable<Uint8Array>, file: string, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of chunks) {
    length += part.length
    if (length > most) throw new Refusal('too-large', file, `it has more than ${most} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const fromFolder = (folder: string): FeedFiles => ({
  name: folder,
  async read(file, most) {
    const path = join(folder, file)
    const about = await stat(path).catch(() => undefined)
    if (!about?.isFile()) return undefined
    if (about.size > most) throw new Refusal('too-large', file, `it has ${about.size} bytes, more than ${most}`)
    return readFile(path)
  },
})
