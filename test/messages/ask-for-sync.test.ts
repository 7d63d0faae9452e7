import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { hearErrands } from '../../lib/messages/ask-for-sync.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

let run: unknown[]
beforeEach(() => {
  fakeBrowser.reset()
  run = []
  fakeBrowser.runtime.getURL = (path: string) => `moz-extension://ours${path}`
  hearErrands(async (errand) => run.push(errand))
})

const { id } = fakeBrowser.runtime
const background = { id, url: 'moz-extension://ours/background.js' }
const errand = { kind: 'adopt', link: 'https://packs.example/#evenkeel=x' }
const say = (message: unknown, sender: object) => fakeBrowser.runtime.onMessage.trigger(message, sender, () => {})

test('the background has errands run', async () => {
  await say({ evenkeelErrand: errand }, background)
  expect(run).toEqual([errand])
})

test.each([
  ['another extension', { ...background, id: 'stranger' }],
  ['a script of ours in a page', { id, url: 'https://helpdesk.example/tickets/1', tab: { id: 7 } }],
  ['a script of ours in a page that stands in no tab', { id, url: 'https://helpdesk.example/tickets/1' }],
  ['a page whose address begins as ours does', { id, url: 'moz-extension://ours.example/' }],
  ['a sender without an address', { id }],
  ['the sidebar in a page', { id, url: 'moz-extension://ours/sidepanel.html?shell=page', tab: { id: 7 } }],
])('%s has not', async (_, sender) => {
  await say({ evenkeelErrand: errand }, sender)
  expect(run).toEqual([])
})

test('what else the background says is no errand', async () => {
  for (const message of [undefined, null, 'adopt', { evenkeel: 'readTicket', args: [] }]) await say(message, background)
  expect(run).toEqual([])
})
