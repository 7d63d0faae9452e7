import type { Read } from '../../lib/packs/reading.ts'
import type { FeedFiles } from '../../scripts/pack/read/feed-files.ts'
import { Refusal } from '../../scripts/pack/read/refusal.ts'

/** For the second reader, what the first one reads. */
export const filesFrom = (read: Read): FeedFiles => ({
  name: 'the same',
  async read(file, most) {
    const found = await read(file, most)
    if (found.ok) return found.value
    if (found.refusal === 'missing') return undefined
    throw new Refusal(found.refusal, file, 'as the other reader is told')
  },
})
