import { mkdir, readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { firefoxExtension, openFirefox } from '../support/firefox.ts'
import { killRounds, tearRounds } from '../support/kill-rounds.ts'
import type { Start } from '../support/killed-agent.ts'
import type { Evaluate } from '../support/run-errand.ts'

/** A fifth of those in Chromium, which starts five times as fast. */
const rounds = Math.ceil(Number(process.env.KILLS ?? 3) / 5)
const controls = Math.ceil(rounds / 10)
const killing = { extension: firefoxExtension, seed: 20261129 }

const start: Start = async (profile) => {
  await mkdir(profile, { recursive: true })
  const firefox = await openFirefox({ profile })
  const page = await firefox.open('sync.html')
  // What somebody practises with there looks for news of packs too.
  await (await firefox.opened('/welcome.html')).close()
  return {
    evaluate: page.evaluate.bind(page) as Evaluate,
    async close() {
      await firefox.close().catch(() => undefined)
      // Of a browser that has died puppeteer puts the settings back as it found them, and says to nobody when it has.
      await expect.poll(async () => (await readdir(profile)).filter((name) => name.endsWith('.puppeteer'))).toEqual([])
    },
  }
}

test(
  'a browser that is killed while it takes revisions has all of one, and none is gone that it had told of',
  async () => {
    const tally = await killRounds({ ...killing, rounds, start })
    console.log('Killed in Firefox:', tally)
    expect(tally).toMatchObject({ rounds, torn: 0, lost: 0 })
  },
  rounds * 120_000,
)

test(
  'a library that was written in several transactions is seen to be torn',
  async () => {
    const tally = await tearRounds({ ...killing, rounds: controls, start })
    console.log('Written in parts:', tally)
    expect(tally).toEqual({ rounds: controls, torn: controls })
  },
  controls * 120_000,
)
