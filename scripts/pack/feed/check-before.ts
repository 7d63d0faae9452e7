import { Refusal } from '../read/refusal.ts'
import { verifyFeed } from '../read/verify-feed.ts'
import { type Files, readerWith } from './feed-folder.ts'

/** Has the other reader look at a feed as it will be, before anything of it is written. Gives what is wrong with it. */
export async function checkBefore(
  files: Files,
  folder: string,
  sealKey: string | undefined,
  now: number,
): Promise<string | undefined> {
  const read = readerWith(files, folder)
  const source = {
    name: folder,
    async read(file: string, most: number) {
      const found = await read(file, most)
      if (found.ok) return found.value
      if (found.refusal === 'missing') return undefined
      throw new Refusal('too-large', file, `it has more than ${most} bytes`)
    },
  }
  const key = sealKey === undefined ? undefined : Buffer.from(sealKey, 'base64url')
  const verified = await verifyFeed(source, { now, key })
  return verified.ok ? undefined : `${verified.refusal.file}: ${verified.refusal.message} (${verified.refusal.kind})`
}
