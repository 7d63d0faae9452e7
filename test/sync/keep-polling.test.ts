import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { keepPolling } from '../../entrypoints/sync/keep-polling.ts'
import { fakePermissions } from '../support/fake-permissions.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))
vi.mock('../../lib/settings/policy.ts', () => ({
  readPolicyPacks: async () => [`https://packs.example/#evenkeel=${'A'.repeat(22)}`],
  watchPolicy: () => undefined,
}))

beforeEach(() => {
  fakeBrowser.reset()
  fakePermissions()
})
afterEach(() => vi.restoreAllMocks())

test('a set pack is looked for again at the next alarm when the page for it could not be opened once', async () => {
  const rings: ((alarm: { readonly name: string }) => void)[] = []
  const createDocument = vi.fn(() => Promise.reject(new Error('Only a single offscreen document may be created.')))
  Object.assign(fakeBrowser, {
    alarms: {
      create: async () => undefined,
      get: async () => undefined,
      onAlarm: { addListener: (ring: (typeof rings)[number]) => rings.push(ring) },
    },
    offscreen: { closeDocument: async () => undefined, createDocument },
  })
  keepPolling()
  const ring = () => {
    for (const hear of rings) hear({ name: 'packs' })
  }
  ring()
  await expect.poll(() => createDocument.mock.calls.length).toBe(1)
  ring()
  await expect.poll(() => createDocument.mock.calls.length).toBe(2)
})
