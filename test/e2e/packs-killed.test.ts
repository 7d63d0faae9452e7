import { expect, test } from 'vitest'
import { closeWelcome, extensionDir, openExtensionBrowser } from '../support/extension-browser.ts'
import { killRounds, tearRounds } from '../support/kill-rounds.ts'
import type { Living, Start } from '../support/killed-agent.ts'

/** A hundred in a full run. */
const rounds = Number(process.env.KILLS ?? 3)
const controls = Math.ceil(rounds / 10)
const killing = { extension: extensionDir, seed: 20261129 }

const start: Start = async (profile) => {
  const browser = await openExtensionBrowser({ profile })
  const page = await browser.open('sync.html')
  await closeWelcome(browser)
  return { evaluate: page.evaluate.bind(page) as Living['evaluate'], close: browser.close }
}

test(
  'a browser that is killed while it takes revisions has all of one, and none is gone that it had told of',
  async () => {
    const tally = await killRounds({ ...killing, rounds, start })
    console.log('Killed in Chromium:', tally)
    expect(tally).toMatchObject({ rounds, torn: 0, lost: 0 })
  },
  rounds * 60_000,
)

test(
  'a library that was written in several transactions is seen to be torn',
  async () => {
    const tally = await tearRounds({ ...killing, rounds: controls, start })
    console.log('Written in parts:', tally)
    expect(tally).toEqual({ rounds: controls, torn: controls })
  },
  controls * 60_000,
)
