import { gzipSync } from 'node:zlib'
import { writeFiles } from '../../../scripts/pack/feed/feed-folder.ts'
import { applied, keepFrom, look } from '../../support/kept-pack.ts'
import { accepted } from '../../support/publisher.ts'
import { type Figure, figure, figuresOf } from '../figures.ts'
import { asLibraryFile, makeLibrary } from '../library.ts'
import { countingReader } from './counting-reader.ts'
import type { FeedHost } from './servers.ts'
import { makeTeam, type Story } from './team.ts'

/** From then on a head is as long as it gets: it names four steps. */
const settled = 3

/** What a reader fetches who has missed one revision with one change. No server has a part in it. */
export async function measureOneChange(count: number, runs: number): Promise<Figure[]> {
  const team = await makeTeam(count, { corrections: settled })
  const bodies: number[] = []
  for (let run = 0; run < runs; run++) bodies.push(newest(await team.correct([run * 13])))
  const name = `one change among ${count.toLocaleString('en')} replies, body`
  return figuresOf(name, bodies, 1_600, 'B')
}

/** Head and newest step: the smallest object, since the others cover more. */
function newest(files: ReadonlyMap<string, Uint8Array>): number {
  const objects = [...files].filter(([name]) => name.startsWith('o/')).map(([, { length }]) => length)
  return (files.get('head.json')?.length ?? Number.NaN) + Math.min(...objects)
}

/** The first sync, and many missed revisions, as they go over the network. Leaves the later revision on the host. */
export async function measureSyncs(host: FeedHost, { count, missed, first, later }: Story): Promise<Figure[]> {
  await writeFiles(host.folder, first)
  const atFirst = countingReader(host.url)
  const kept = await keepFrom(atFirst.read, {}, now())
  await writeFiles(host.folder, later)
  const afterwards = countingReader(host.url)
  const update = accepted(await look(kept, afterwards.read, { now: now() }))
  if (update.kind !== 'changed' || applied(kept, update).items.size !== count)
    throw new Error('Not caught up by a step')
  const plain = gzipSync(asLibraryFile(makeLibrary(count)), { level: 9 }).length
  const what = `${missed} missed revisions of 3 changes, ${host.name}`
  const share = (atFirst.bytes() / plain) * 100
  return [
    figure(`first sync of ${count.toLocaleString('en')}, ${host.name}, of its gzip`, share, '%', 110, 1),
    figure(`${what}, requests`, afterwards.requests(), 'requests', 3, 1),
    figure(`${what}, body`, afterwards.bytes() / 1_000, 'kB', 50, 1),
  ]
}

export const now = (): number => Math.floor(Date.now() / 1000)
