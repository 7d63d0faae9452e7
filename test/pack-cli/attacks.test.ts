import { describe, expect, test } from 'vitest'
import { readFrom } from '../../lib/packs/pack-file.ts'
import type { PackState } from '../../lib/packs/pack-state.ts'
import { fromText } from '../../scripts/pack/read/bytes.ts'
import { type Feed, type Reading, readFeed } from '../../scripts/pack/read/read-feed.ts'
import { attacks } from '../packs/attacks/all.ts'
import { filesFrom } from '../support/feed-files.ts'
import { noon } from '../support/pack-item.ts'
import { type Scene, scene } from '../support/scene.ts'

/** What was thought up against the first reader, the second refuses too, and with the same word. */
describe.for(Object.entries(attacks))('%s', ([, cases]) => {
  test.for(cases)('$name: $refusal', async ({ refusal, spoil }) => {
    const honest = scene()
    const spoiled: Scene = { ...honest, ...((await spoil(honest)) as Partial<Scene> | undefined) }
    const { feed, key: text, taken } = spoiled.kept.state
    const key = text === undefined ? undefined : fromText(text)
    const reading = { feed, now: spoiled.look?.now ?? noon, key: key?.length === 32 ? key : undefined }
    const known = taken && (await asKnown(spoiled, honest, reading))
    const result = await readFeed(filesFrom(spoiled.host ?? readFrom(spoiled.files)), { ...reading, known })
    expect(result.ok ? 'taken' : result.refusal.kind).toBe(refusal)
  })
})

/** What the agent of a scene has, as the second reader keeps it. */
async function asKnown({ kept: { state } }: Scene, honest: Scene, reading: Reading): Promise<Feed> {
  const before = await readFeed(filesFrom(readFrom(honest.at(3))), { ...reading, feed: honest.feed, now: noon })
  return { ...peopleAndHead(state), items: before.ok ? before.value.items : [], staleSince: undefined }
}

function peopleAndHead({ feed, root, taken }: PackState): Pick<Feed, 'root' | 'head'> {
  if (!taken) throw new Error('Nothing was read before')
  const { head, headHash, stamp } = taken
  const signedBy: readonly string[] = []
  return {
    root: { ...root, id: feed },
    head: { ...head, hash: headHash, signedBy, stamp: stamp && { ...stamp.stamp, hash: stamp.hash, signedBy } },
  }
}
