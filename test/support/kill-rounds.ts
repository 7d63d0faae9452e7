import { setTimeout as wait } from 'node:timers/promises'
import { createRandom, type Random } from '../bench/random.ts'
import { serveFeed } from './feed-host.ts'
import { growFeed } from './growing-feed.ts'
import { KilledAgent, type World } from './killed-agent.ts'
import { isTorn, isWhole, readStored, type Stored } from './stored-packs.ts'
import { writeChunk } from './write-chunk.ts'

export type Tally = {
  readonly rounds: number
  /** After how many of them not all of the pack was of one revision. */
  readonly torn: number
  /** After how many of them a revision was gone that had been told as taken. */
  readonly lost: number
  /** After how many of them there was more than had been told, and after how many something half written beside it. */
  readonly ahead: number
  readonly leftovers: number
}

type Killing = Pick<World, 'start' | 'extension'> & { readonly rounds: number; readonly seed: number }

const count = 2_000
/** A pack that comes for the first time, one that is brought up to date, and one that comes whole in the place of another. */
const kinds = ['first', 'steps', 'whole', 'steps'] as const

/** Kills the browser again and again, each time at another moment while it takes revision after revision. */
export const killRounds = (killing: Killing): Promise<Tally> =>
  inWorld(killing, async (random, world, agents) => {
    const tally = { rounds: killing.rounds, torn: 0, lost: 0, ahead: 0, leftovers: 0 }
    /** Milliseconds that the last undisturbed sync took. */
    let span = 1_500
    for (let round = 0; round < killing.rounds; round++) {
      const kind = kinds[round % kinds.length]
      const agent = kind === 'first' ? await agents.another() : agents.last()
      await world.feed.files(agent.revision + 4, 'steps')
      const death = wait(random.next() * span * 2).then(() => agent.kill())
      await takeUntilDead(agent, kind === 'whole' ? 'whole' : 'steps')
      await death
      const told = agent.revision
      const stored = await agent.startAgain()
      if (await isTorn(stored, count)) tally.torn++
      if (agent.revision < told) tally.lost++
      if (agent.revision > told) tally.ahead++
      if (stored.left.length > 0) tally.leftovers++
      const began = Date.now()
      await agent.takeNext()
      span = Date.now() - began
      await expectNothingElse(agent)
    }
    return tally
  })

/** The same library written in several transactions, of which some were done when the browser was killed: how many were seen torn. */
export const tearRounds = (killing: Killing): Promise<Pick<Tally, 'rounds' | 'torn'>> =>
  inWorld(killing, async (random, _, agents) => {
    let torn = 0
    const agent = await agents.another()
    for (let round = 0; round < killing.rounds; round++) {
      await agent.takeNext('whole')
      const chunks = 8
      for (let done = 1 + random.below(chunks - 1); done > 0; done--)
        await agent.evaluate(writeChunk, { revision: agent.revision + 1, most: count / chunks })
      await agent.kill()
      if (await isTorn(await agent.startAgain(), count)) torn++
    }
    return { rounds: killing.rounds, torn }
  })

type Agents = { readonly another: () => Promise<KilledAgent>; readonly last: () => KilledAgent }

async function inWorld<Told>(
  { start, extension, seed }: Killing,
  work: (random: Random, world: World, agents: Agents) => Promise<Told>,
): Promise<Told> {
  const world = { feed: await growFeed(count), host: await serveFeed(new Map()), start, extension }
  let agent: KilledAgent | undefined
  const agents: Agents = {
    async another() {
      await agent?.leave()
      agent = undefined
      agent = await KilledAgent.begin(world)
      return agent
    },
    last() {
      if (!agent) throw new Error('Nobody is there')
      return agent
    },
  }
  try {
    return await work(createRandom(seed), world, agents)
  } finally {
    await agent?.leave()
    await world.host.close()
  }
}

async function takeUntilDead(agent: KilledAgent, way: 'steps' | 'whole'): Promise<void> {
  while (!agent.isDead)
    await agent.takeNext(way).catch((error) => {
      if (!agent.isDead) throw error
    })
}

/** The next sync has left one whole copy of the library, whatever the kill had left. */
async function expectNothingElse(agent: KilledAgent): Promise<void> {
  const stored = await agent.evaluate(readStored, undefined)
  const [pack] = stored.packs
  const isAlone = stored.left.length === 0 && Object.keys(stored.copies).length === 1
  if (!isAlone || pack?.revision !== agent.revision || !(await isWhole(pack, stored, count)))
    throw new Error(`Revision ${agent.revision} is not alone: ${pictureOf(stored)}`)
}

const pictureOf = ({ packs, copies, left }: Stored) =>
  JSON.stringify({ packs: packs.map(({ copy, revision }) => ({ copy, revision })), copies, left })
