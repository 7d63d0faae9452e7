/**
 * Tunes the libraries people would take instead of our search, on the questions for tuning: prints each choice of options that was
 * tried and the best. What it finds is kept by hand in `test/bench/search/peers.ts`. `--peer NAME` for one of them; `--group msg-`
 * for messages; `--most N` questions, evenly drawn, since fuse.js takes minutes for a thousand.
 */
import { parseArgs } from 'node:util'
import { everySo, readQueries, readReplies } from '../test/bench/search/data.ts'
import { type Peer, peers } from '../test/bench/search/peers.ts'
import { macroMean, relevanceOf } from '../test/bench/search/relevance.ts'
import { tune } from '../test/bench/search/tune.ts'

const { values: options } = parseArgs({
  options: {
    tune: { type: 'boolean' },
    replies: { type: 'string', default: '' },
    queries: { type: 'string', default: '' },
    peer: { type: 'string', default: '' },
    group: { type: 'string', default: 'k-' },
    most: { type: 'string', default: '400' },
  },
})
const items = readReplies(options.replies)
const asked = readQueries(options.queries).filter(
  ({ split, kind }) => split === 'dev' && kind.startsWith(options.group),
)
const queries = everySo(asked, Number(options.most))

for (const peer of peers) if (peer.name.startsWith(options.peer)) tuneOne(peer as Peer<unknown>)

function tuneOne<Options>({ name, grid, build }: Peer<Options>): void {
  console.log(`\n${name}, ${queries.length} questions, MRR@10`)
  const measure = (some: Options) => {
    const search = build(items, some)
    return macroMean(
      queries.map((query) => ({ kind: query.kind, value: relevanceOf(query, search(query.text)).reciprocalRank })),
    )
  }
  const best = tune(grid, measure, (some, found) => console.log(`  ${found.toFixed(4)}  ${JSON.stringify(some)}`))
  console.log(`best: ${JSON.stringify(best)}`)
}
