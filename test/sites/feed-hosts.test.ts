import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type FeedCheck, keepFeedCheck } from '../../lib/settings/feed-checks.ts'
import { noteFeedHost, readFeedHosts } from '../../lib/settings/feed-hosts.ts'
import { allowedSites, allowSite, revokeSite, siteIn } from '../../lib/sites/allowed-sites.ts'
import {
  allowedFeedHosts,
  allowFeedHost,
  giveBackUnusedHosts,
  keepFeedHostsNeeded,
} from '../../lib/sites/feed-hosts.ts'
import { isHelpdeskOpen } from '../../lib/sites/helpdesk-open.ts'
import { fakePermissions } from '../support/fake-permissions.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const host = 'https://packs.example/*'
const desk = 'https://desk.example/*'
const check = (address: string): FeedCheck => ({ address, head: '', tried: 0, failures: 0, looks: 0 })

let says: boolean
let permissions: ReturnType<typeof fakePermissions>
beforeEach(() => {
  fakeBrowser.reset()
  says = true
  permissions = fakePermissions(() => says)
  const url = 'https://packs.example/acme/'
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ id: 7, url }),
    query: async ({ url: patterns = [] }: { readonly url?: readonly string[] }) =>
      patterns.includes(host) ? [{ id: 7, url }] : [],
  })
})

const what = async () => ({ sites: await allowedSites(), feedHosts: await allowedFeedHosts() })

describe('A host that is allowed so that packs can be read from it', () => {
  test('is no helpdesk: not in the list, not when a tab shows it, and not for the sidebar beside its page', async () => {
    await allowSite(desk)
    expect(await allowFeedHost(host)).toBe(true)
    expect(await what()).toEqual({ sites: [desk], feedHosts: [host] })
    expect(await isHelpdeskOpen()).toBe(false)
    expect(await siteIn(7)).toMatchObject({ pattern: host, allowed: false })
  })

  test('is asked for straight from the click, after it is noted what for', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set')
    void allowFeedHost(host)
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [host] })
    expect(set.mock.invocationCallOrder[0]).toBeLessThan(permissions.request.mock.invocationCallOrder[0] ?? 0)
  })

  test('is no helpdesk even for a moment, for whoever hears of it first', async () => {
    const heard: Promise<string[]>[] = []
    permissions.onAdded.addListener(() => heard.push(allowedSites()))
    await allowFeedHost(host)
    expect(await Promise.all(heard)).toEqual([[]])
  })

  test('becomes one when the agent allows it as one, and is one no more when that is taken back', async () => {
    await allowFeedHost(host)
    await allowSite(host)
    expect(await what()).toEqual({ sites: [host], feedHosts: [] })
    expect(await isHelpdeskOpen()).toBe(true)
    await revokeSite(host)
    expect(await what()).toEqual({ sites: [], feedHosts: [] })
  })

  test('stays the helpdesk it was before', async () => {
    await allowSite(host)
    await allowFeedHost(host)
    expect(await what()).toEqual({ sites: [host], feedHosts: [] })
  })

  test('is not noted when the agent says no, or the organisation has', async () => {
    says = false
    expect(await allowFeedHost(host)).toBe(false)
    permissions.request.mockRejectedValueOnce(new Error('Permissions are blocked by enterprise policy.'))
    expect(await allowFeedHost(host)).toBe(false)
    expect(await readFeedHosts()).toEqual(new Set())
  })
})

describe('A host is given back', () => {
  beforeEach(() => keepFeedHostsNeeded())

  test('when the last pack from it is gone, and not before', async () => {
    await allowFeedHost(host)
    await keepFeedCheck('one', check('https://packs.example/one/'))
    await keepFeedCheck('two', check('https://packs.example:8443/two/'))
    await keepFeedCheck('other', check('https://other.example/'))
    await keepFeedCheck('one', undefined)
    await giveBackUnusedHosts()
    expect(await allowedFeedHosts()).toEqual([host])
    await keepFeedCheck('two', undefined)
    await expect.poll(() => permissions.getAll()).toEqual({ origins: [] })
    await expect.poll(readFeedHosts).toEqual(new Set())
  })

  test('and not with a pack from elsewhere, while the first from here is coming in', async () => {
    await keepFeedCheck('other', check('https://other.example/'))
    await allowFeedHost(host)
    await keepFeedCheck('other', undefined)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await allowedFeedHosts()).toEqual([host])
  })

  test('but a helpdesk never is', async () => {
    await allowFeedHost(host)
    await allowSite(host)
    await keepFeedCheck('one', check('https://packs.example/one/'))
    await keepFeedCheck('one', undefined)
    await giveBackUnusedHosts()
    expect(await allowedSites()).toEqual([host])
  })

  test('and is forgotten when the agent takes it away in the browser, so that it can be allowed as a helpdesk', async () => {
    await allowFeedHost(host)
    await permissions.remove({ origins: [host] })
    await expect.poll(readFeedHosts).toEqual(new Set())
  })
})

test('a note that was left behind makes no helpdesk of a host, nor lists one that is not allowed', async () => {
  await noteFeedHost(host)
  expect(await what()).toEqual({ sites: [], feedHosts: [] })
})
