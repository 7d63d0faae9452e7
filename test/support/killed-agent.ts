import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Errand } from '../../lib/sync/orders.ts'
import type { FeedHost } from './feed-host.ts'
import type { GrowingFeed } from './growing-feed.ts'
import { killBrowser } from './kill-browser.ts'
import { type Evaluate, runErrand } from './run-errand.ts'
import { readStored, type Stored } from './stored-packs.ts'

/** A page of the extension in a running browser. */
export type Living = {
  readonly evaluate: Evaluate
  /** Lets go of a browser that is dead already, or ends it. */
  readonly close: () => Promise<void>
}

/** Starts a browser with a profile, new or not. */
export type Start = (profile: string) => Promise<Living>

export type World = {
  readonly feed: GrowingFeed
  readonly host: FeedHost
  readonly start: Start
  /** The folder of the extension, as it is built. */
  readonly extension: string
}

/** Somebody who follows a growing feed, and whose browser gets killed. */
export class KilledAgent {
  /** The last revision that was told as taken, or was seen to be here. */
  revision = 0
  isDead = false
  private readonly profile = join(tmpdir(), `evenkeel-kill-${randomUUID()}`)
  private readonly world: World
  private living = undefined as unknown as Living

  private constructor(world: World) {
    this.world = world
  }

  static async begin(world: World): Promise<KilledAgent> {
    const agent = new KilledAgent(world)
    agent.living = await world.start(agent.profile)
    return agent
  }

  /** Takes the next revision, the first one as what nobody follows yet. */
  async takeNext(way: 'steps' | 'whole' = 'steps'): Promise<void> {
    const { feed, host, extension } = this.world
    host.files = await feed.files(this.revision + 1, way)
    const errand: Errand =
      this.revision === 0
        ? { kind: 'adopt', link: `${host.url}#evenkeel=${feed.feed}` }
        : { kind: 'sync', feed: feed.feed, checkRoot: false }
    const news = await runErrand(this.evaluate, extension, errand)
    if (news.kind !== 'synced' || news.synced !== 'applied') throw new Error(JSON.stringify(news))
    this.revision++
  }

  evaluate: Evaluate = (script, arg) => this.living.evaluate(script, arg)

  async kill(): Promise<void> {
    this.isDead = true
    await killBrowser(this.profile)
  }

  /** Starts the browser again, and tells what is there. */
  async startAgain(): Promise<Stored> {
    await this.living.close()
    this.living = await this.world.start(this.profile)
    this.isDead = false
    const stored = await this.evaluate(readStored, undefined)
    this.revision = stored.packs[0]?.revision ?? 0
    return stored
  }

  async leave(): Promise<void> {
    await this.kill()
    await this.living.close()
    await rm(this.profile, { recursive: true, force: true })
  }
}
