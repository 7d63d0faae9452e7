import { setTimeout as wait } from 'node:timers/promises'
import { type Figure, figure, figuresOf } from '../figures.ts'
import { createRandom } from '../random.ts'
import { makePoller } from './conditional.ts'
import type { FeedHost } from './servers.ts'

/** Seconds between two looks of an agent at a feed. */
export const period = 30

/** What a look costs that finds nothing, headers and all. */
export async function measureNothingNew(host: FeedHost, runs: number): Promise<Figure[]> {
  const poller = makePoller(new URL('head.json', host.url).href)
  await poller.poll()
  const wires: number[] = []
  for (let run = 0; run < runs; run++) {
    const { status, body, wire } = await poller.poll()
    if (status !== 304 || body.length > 0) throw new Error(`${host.name} answers ${status} to what it was asked before`)
    wires.push(wire)
  }
  poller.close()
  return figuresOf(`nothing new, both ways, ${host.name}`, wires, 800, 'B').slice(1)
}

/** Many agents, each on a connection of its own, none at the same moment as the others. */
export async function measureCrowd(host: FeedHost, agents: number, seconds: number): Promise<Figure[]> {
  const random = createRandom(20_261_129)
  const end = performance.now() + seconds * 1_000
  const times: number[] = []
  const errors: string[] = []
  const url = new URL('head.json', host.url).href
  await Promise.all(
    Array.from({ length: agents }, async () => {
      const poller = makePoller(url)
      await wait(random.next() * period * 1_000)
      while (performance.now() < end) {
        const began = performance.now()
        const answer = await poller.poll().catch((error: Error) => error)
        times.push(performance.now() - began)
        if (answer instanceof Error) errors.push(answer.message)
        else if (answer.status !== 200 && answer.status !== 304) errors.push(`status ${answer.status}`)
        await wait(Math.max(0, began + period * 1_000 - performance.now()))
      }
      poller.close()
    }),
  )
  const name = `${agents.toLocaleString('en')} agents polling every ${period} s, ${host.name}`
  if (errors.length > 0) console.error(`${host.name}: ${[...new Set(errors)].slice(0, 3).join('; ')}`)
  return [
    figure(`${name}, errors`, errors.length, 'errors', 0, times.length),
    ...figuresOf(`${name}, answer`, times, 100).slice(1),
  ]
}
