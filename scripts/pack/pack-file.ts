import { parseArgs } from 'node:util'
import { makePackFile } from '../../lib/packs/pack-file.ts'
import { failed, type Outcome, tooMuch, wrongUse } from './outcome.ts'
import { putFile } from './put-file.ts'
import type { FeedFiles } from './read/feed-files.ts'
import { readLink } from './read/link.ts'
import { Refusal } from './read/refusal.ts'
import { refusalReport } from './read/report.ts'
import { openSource } from './read/sources.ts'
import { verifyFeed } from './read/verify-feed.ts'
import { refusalWords } from './read/words.ts'

export const packFileUsage = `pack URL|FOLDER --out FILE [--key KEY]
    Puts a feed into one file, for where there is no network between. It is verified first.`

export async function packFile(words: readonly string[], now: number): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { out: { type: 'string' }, key: { type: 'string' } },
  })
  const [source, ...others] = positionals
  const { out } = values
  if (source === undefined) return wrongUse(packFileUsage, 'URL or FOLDER is missing.')
  if (others.length > 0) return wrongUse(packFileUsage, tooMuch(others))
  if (out === undefined) return wrongUse(packFileUsage, '--out FILE is missing.')
  const link = readLink(source, values.key === undefined ? {} : { key: values.key })
  if (typeof link === 'string') return failed(link)
  const read = new Map<string, Uint8Array<ArrayBuffer>>()
  try {
    const verified = await verifyFeed(remembering(await openSource(link.source), read), { ...link, now })
    if (!verified.ok) return failed(refusalWords(refusalReport(verified.refusal)))
    const { root, head } = verified.value.feed
    const bytes = makePackFile(read)
    await putFile(out, bytes)
    return { code: 0, words: `${out}: revision ${head.revision} of ${root.publisher}, ${bytes.length} bytes.` }
  } catch (error) {
    if (error instanceof Refusal) return failed(refusalWords(refusalReport(error)))
    throw error
  }
}

/** What verifying reads is all that a feed is. */
const remembering = (files: FeedFiles, into: Map<string, Uint8Array<ArrayBuffer>>): FeedFiles => ({
  ...files,
  async read(file, most) {
    const bytes = await files.read(file, most)
    if (bytes) into.set(file, Uint8Array.from(bytes))
    return bytes
  },
})
