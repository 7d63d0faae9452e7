import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { allowSite, revokeSite } from '../../lib/sites/allowed-sites.ts'
import { allowFeedHost } from '../../lib/sites/feed-hosts.ts'
import { keepSitesRegistered } from '../../lib/sites/site-scripts.ts'
import { fakePermissions } from '../support/fake-permissions.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const host = 'https://packs.example/*'
const desk = 'https://desk.example/*'
const tabs = [
  { id: 1, url: 'https://packs.example/acme/', pattern: host },
  { id: 2, url: 'https://desk.example/tickets/1', pattern: desk },
]

let registered: readonly string[]
let started: number[]
let retired: number[]
beforeEach(() => {
  fakeBrowser.reset()
  fakePermissions()
  registered = []
  started = []
  retired = []
  type Script = { readonly matches: readonly string[] }
  const take = async ([script]: readonly Script[]) => {
    registered = script?.matches ?? []
  }
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => (registered.length === 0 ? [] : [{ matches: registered }]),
      registerContentScripts: take,
      updateContentScripts: take,
      unregisterContentScripts: () => take([]),
      executeScript: async ({ target }: { readonly target: { readonly tabId: number } }) => started.push(target.tabId),
    },
  })
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { readonly url?: readonly string[] }) =>
      tabs.filter(({ pattern }) => url === undefined || url.includes(pattern)),
    sendMessage: async (tabId: number, { evenkeel }: { readonly evenkeel: string }) =>
      evenkeel === 'retire' && retired.push(tabId),
  })
  keepSitesRegistered()
})

test('a host that is allowed for packs gets no script, neither in new pages nor in those that are open', async () => {
  await allowSite(desk)
  await allowFeedHost(host)
  await expect.poll(() => registered).toEqual([desk])
  // What was begun for it has had its turn by now.
  await allowSite('https://third.example/*')
  await expect.poll(() => registered).toEqual([desk, 'https://third.example/*'])
  expect(started).toEqual([2])
  // Nor does the sidebar go in which the pack is being added.
  expect(retired).toEqual([])
})

test('once it is allowed as a helpdesk too it does, although the browser has nothing new to tell', async () => {
  await allowFeedHost(host)
  await allowSite(host)
  await expect.poll(() => registered).toEqual([host])
  await expect.poll(() => started).toEqual([1])
  await revokeSite(host)
  await expect.poll(() => registered).toEqual([])
  await expect.poll(() => retired).toEqual([1, 2])
})
