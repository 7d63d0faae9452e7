import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  changePreferences,
  type Preferences,
  readPreferences,
  watchPreferences,
} from '../../lib/settings/preferences.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

beforeEach(() => fakeBrowser.reset())
const store = (preferences: unknown) => browser.storage.local.set({ preferences })

describe('what is read', () => {
  test('before anything was chosen, the system and the browser decide', async () => {
    expect(await readPreferences()).toEqual({ theme: 'system' })
  })

  test.each([
    null,
    'dark',
    7,
    [],
    {},
    { theme: 'pink', language: 'de', agentName: '' },
    { theme: null, language: ['da'], agentName: 7 },
    { theme: { dark: true }, language: 'EN', agentName: ['Ida'] },
  ])('rubbish counts as nothing chosen: %j', async (rubbish) => {
    await store(rubbish)
    expect(await readPreferences()).toEqual({ theme: 'system' })
  })

  test('one bad entry does not take the good ones with it', async () => {
    await store({ theme: 'pink', language: 'da', agentName: 'Ida', later: true })
    expect(await readPreferences()).toEqual({ theme: 'system', language: 'da', agentName: 'Ida' })
  })
})

describe('what is changed', () => {
  test('stays, and leaves the rest as it was', async () => {
    await changePreferences({ theme: 'dark', agentName: 'Ida' })
    await changePreferences({ language: 'zh-Hant' })
    expect(await readPreferences()).toEqual({ theme: 'dark', agentName: 'Ida', language: 'zh-Hant' })
  })

  test('can be taken back: the browser’s language again, and the page’s name', async () => {
    await changePreferences({ language: 'da', agentName: 'Ida' })
    await changePreferences({ language: undefined, agentName: undefined })
    expect(await readPreferences()).toEqual({ theme: 'system' })
  })
})

describe('watching', () => {
  test('hears every change, and no other setting’s, until it stops', async () => {
    const heard: Preferences[] = []
    const stop = watchPreferences((preferences) => heard.push(preferences))
    await changePreferences({ theme: 'light' })
    await browser.storage.local.set({ shell: { width: 400 } })
    await store('rubbish')
    expect(heard).toEqual([{ theme: 'light' }, { theme: 'system' }])
    stop()
    await changePreferences({ theme: 'dark' })
    expect(heard).toHaveLength(2)
  })
})
