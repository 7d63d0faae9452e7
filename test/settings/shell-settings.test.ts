import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  changeShellSettings,
  clampWidth,
  readShellSettings,
  type ShellSettings,
  watchShellSettings,
  withSite,
} from '../../lib/settings/shell-settings.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

beforeEach(() => fakeBrowser.reset())
const store = (shell: Readonly<Record<string, unknown>>) =>
  browser.storage.local.set(Object.fromEntries(Object.entries(shell).map(([name, value]) => [`shell.${name}`, value])))
const atFirst: ShellSettings = {
  side: 'right',
  width: 360,
  pushed: [],
  open: [],
  panel: [],
  trigger: ';;',
  triggerOn: true,
  triggerOff: [],
}

describe('what is read', () => {
  test('at first the sidebar stands on the right, over the page, closed', async () => {
    expect(await readShellSettings()).toEqual(atFirst)
  })

  test.each([
    { side: 'top', width: '400', pushed: 'https://a.example', open: { a: 1 } },
    { side: 1, width: null, pushed: null, open: [1, null, {}] },
    { trigger: 'word', triggerOn: 'no', triggerOff: 'https://a.example' },
    { trigger: '; ;' },
    { trigger: '' },
    { trigger: ';;;;;;;;;' },
    { width: Number.NaN },
    { width: Number.POSITIVE_INFINITY },
  ])('rubbish counts as nothing chosen: %j', async (rubbish) => {
    await store(rubbish)
    expect(await readShellSettings()).toEqual(atFirst)
  })

  test('one bad entry does not take the good ones with it', async () => {
    await store({ side: 'left', width: 'wide', pushed: ['https://a.example', 7], open: ['https://b.example'] })
    expect(await readShellSettings()).toEqual({
      ...atFirst,
      side: 'left',
      pushed: ['https://a.example'],
      open: ['https://b.example'],
    })
  })
})

test.each([
  [-1, 320],
  [0, 320],
  [319.6, 320],
  [400.4, 400],
  [520.1, 520],
  [5000, 520],
])('a width of %d becomes %d, also when it was stored so', async (width, expected) => {
  expect(clampWidth(width)).toBe(expected)
  await store({ width })
  expect((await readShellSettings()).width).toBe(expected)
})

describe('the sites of a list', () => {
  const sites = ['https://a.example', 'https://b.example']

  test('one is added once', () => {
    expect(withSite(sites, 'https://c.example', true)).toEqual([...sites, 'https://c.example'])
    expect(withSite(sites, 'https://a.example', true)).toEqual(sites)
  })

  test('one is taken out, and no other that begins like it', () => {
    expect(withSite(sites, 'https://a.example', false)).toEqual(['https://b.example'])
    expect(withSite(sites, 'https://a', false)).toEqual(sites)
  })

  test('the list that was given stays as it is', () => {
    withSite(sites, 'https://c.example', true)
    expect(sites).toHaveLength(2)
  })
})

test('a change is made from what stands there, and leaves the rest', async () => {
  await changeShellSettings(() => ({ side: 'left', width: 400 }))
  await changeShellSettings(({ open }) => ({ open: withSite(open, 'https://a.example', true) }))
  expect(await readShellSettings()).toEqual({
    ...atFirst,
    side: 'left',
    width: 400,
    open: ['https://a.example'],
  })
})

test('two changes at once, of different settings, both stand', async () => {
  await Promise.all([
    changeShellSettings(({ open }) => ({ open: withSite(open, 'https://a.example', true) })),
    changeShellSettings(({ panel }) => ({ panel: withSite(panel, 'https://a.example', true) })),
  ])
  expect(await readShellSettings()).toEqual({ ...atFirst, open: ['https://a.example'], panel: ['https://a.example'] })
})

test('who watches one setting hears of that one only', async () => {
  const heard: ShellSettings[] = []
  const stop = watchShellSettings((settings) => heard.push(settings), ['panel'])
  await changeShellSettings(() => ({ open: ['https://a.example'] }))
  await changeShellSettings(() => ({ panel: ['https://a.example'] }))
  await vi.waitFor(() => expect(heard).toHaveLength(1))
  expect(heard[0]?.panel).toEqual(['https://a.example'])
  stop()
})

test('every change is heard, and no other setting’s, until the watcher stops', async () => {
  const heard: ShellSettings[] = []
  const stop = watchShellSettings((settings) => heard.push(settings))
  await changeShellSettings(() => ({ width: 400 }))
  await browser.storage.local.set({ preferences: { theme: 'dark' } })
  await vi.waitFor(() => expect(heard).toEqual([{ ...atFirst, width: 400 }]))
  stop()
  await changeShellSettings(() => ({ width: 420 }))
  expect(heard).toHaveLength(1)
})
