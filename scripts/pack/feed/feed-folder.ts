import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse } from '../../../lib/base/result.ts'
import type { Bytes } from '../../../lib/packs/bytes.ts'
import type { Read } from '../../../lib/packs/reading.ts'
import { putFile } from '../put-file.ts'

export type Files = ReadonlyMap<string, Bytes>

/** Where the secrets of a feed are, unless somebody says otherwise: never inside, where they would be published. */
export const keysBeside = (feed: string): string => `${feed.replace(/[/\\]+$/, '')}.keys`

/** Reads a feed from its folder. */
export const readerOf =
  (folder: string): Read =>
  async (name, most) => {
    const path = join(folder, name)
    const about = await stat(path).catch(() => undefined)
    if (!about?.isFile()) return refuse('missing')
    if (about.size > most) return refuse('too-large')
    return ok(Uint8Array.from(await readFile(path)))
  }

/** As if these files were in the folder already. */
export const readerWith =
  (files: Files, folder: string): Read =>
  async (name, most) => {
    const file = files.get(name)
    if (!file) return readerOf(folder)(name, most)
    return file.length > most ? refuse('too-large') : ok(file)
  }

/** Objects first, the head last: whoever reads meanwhile, or after it broke off, finds the feed as it was or as it is to be. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  await mkdir(join(folder, 'o'), { recursive: true })
  const names = [...files.keys()].sort((one, other) => rank(one) - rank(other))
  for (const name of names) {
    if (name === 'head.json') await nextSecond(join(folder, name))
    await putFile(join(folder, name), files.get(name) as Bytes)
  }
}

const order = [/^o\//, /^root\./, /^head\.json$/]
const rank = (name: string) => order.findIndex((kind) => kind.test(name))

/** Milliseconds by which a file's time may lag behind the clock: Linux takes it from its last tick. */
const tick = 20

/** nginx tells two files of one name apart by their second and their size. One of another clock, far ahead, is not waited for. */
async function nextSecond(path: string): Promise<void> {
  const about = await stat(path).catch(() => undefined)
  if (!about) return
  const ahead = (Math.floor(about.mtimeMs / 1000) + 1) * 1000 + tick - Date.now()
  if (ahead > 0 && ahead <= 3_000) await new Promise((resolve) => setTimeout(resolve, ahead))
}
