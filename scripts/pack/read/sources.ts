import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FeedFiles } from './feed-files.ts'
import { readPackFile } from './pack-file.ts'
import { Refusal } from './refusal.ts'

const patience = 30_000
const openToAll = 'Access-Control-Allow-Origin'

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
  const closed: string[] = []
  return {
    name: base.href,
    hindrance: () => (closed[0] ? `${base.host} sends no “${openToAll}: *” with ${closed[0]}` : undefined),
    async read(file, most) {
      try {
        const answer = await ask(new URL(file, base), file)
        if (!answer?.body) return undefined
        if (answer.headers.get(openToAll) !== '*') closed.push(file)
        return await collect(answer.body, file, most)
      } catch (error) {
        if (error instanceof Refusal || !(error instanceof Error)) throw error
        throw new Refusal('unreachable', file, `${base.host} does not answer, or not to the end: ${reasonOf(error)}`)
      }
    },
  }
}

async function ask(url: URL, file: string): Promise<Response | undefined> {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) })
  const { ok, status, headers } = answer
  if ([403, 404, 410].includes(status)) return undefined
  if (ok) return answer
  const elsewhere = headers.get('location')
  const aside = elsewhere === null ? '' : ` and sends to ${elsewhere}, but agents’ browsers follow no redirect`
  throw new Refusal('unreachable', file, `${url.host} answers ${status}${aside}`)
}

/** A wrong name, a closed port, a bad certificate: fetch keeps it behind its own words. */
const reasonOf = ({ message, cause }: Error) => ((cause instanceof Error && cause.message) || message).trim()

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
