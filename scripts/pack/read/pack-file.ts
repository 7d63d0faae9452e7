import * as v from 'valibot'
import { fromText } from './bytes.ts'
import type { FeedFiles } from './feed-files.ts'
import { readPayload } from './payload.ts'
import { Refusal } from './refusal.ts'

const fileName = v.pipe(v.string(), v.regex(/^(?:head\.json|root\.[1-9]\d{0,6}\.json|o\/[\w-]{43})$/))
const packFile = v.strictObject({
  format: v.literal(1),
  kind: v.literal('evenkeel-pack'),
  files: v.record(fileName, v.string()),
})

/** All the files of a feed in one. */
export function readPackFile(bytes: Uint8Array, source: string): FeedFiles {
  const { files } = readPayload(packFile, bytes, source)
  const all = new Map(Object.entries(files).map(([name, text]) => [name, decoded(text, name)]))
  return {
    name: source,
    async read(file, most) {
      const found = all.get(file)
      if (found && found.length > most) throw new Refusal('too-large', file, `it has more than ${most} bytes`)
      return found
    },
  }
}

function decoded(text: string, name: string): Uint8Array {
  const bytes = fromText(text)
  if (!bytes) throw new Refusal('bad-shape', name, 'it is not in base64url')
  return bytes
}
