import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { serveRelay } from '../../lib/messages/relay.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

/** What was asked for, as tab and message. */
let heard: string[]
const hear = (tabId: number, name: string) => async () => {
  heard.push(`${name} of ${tabId}`)
  return undefined
}

beforeEach(() => {
  fakeBrowser.reset()
  heard = []
  fakeBrowser.runtime.getURL = (path: string) => `moz-extension://ours${path}`
  serveRelay((tabId) => ({
    readTicket: hear(tabId, 'readTicket'),
    findField: hear(tabId, 'findField'),
    insertDraft: hear(tabId, 'insertDraft'),
    readDraft: hear(tabId, 'readDraft'),
    replaceInDraft: hear(tabId, 'replaceInDraft'),
    cameOnce: hear(tabId, 'cameOnce'),
    undoInsertion: hear(tabId, 'undoInsertion'),
    pointAt: hear(tabId, 'pointAt'),
    returnToField: hear(tabId, 'returnToField'),
    noteKeyboard: hear(tabId, 'noteKeyboard'),
    closeSidebar: hear(tabId, 'closeSidebar'),
    readSite: hear(tabId, 'readSite'),
    askForSite: hear(tabId, 'askForSite'),
    openOptions: hear(tabId, 'openOptions'),
    paletteReady: hear(tabId, 'paletteReady'),
    takeOver: hear(tabId, 'takeOver'),
    insertOverTyped: hear(tabId, 'insertOverTyped'),
    closePalette: hear(tabId, 'closePalette'),
    leavePalette: hear(tabId, 'leavePalette'),
    focusPalette: hear(tabId, 'focusPalette'),
  }))
})

const { id } = fakeBrowser.runtime
const sidebar = { id, url: 'moz-extension://ours/sidepanel.html?shell=page', tab: { id: 7 } }
const insert = { evenkeel: 'insertDraft', args: [{ html: 'x', text: 'x' }, 0] }
const say = (message: unknown, sender: object) => fakeBrowser.runtime.onMessage.trigger(message, sender, () => {})

test('the sidebar in a page is heard, for the tab it stands in', async () => {
  await say(insert, sidebar)
  await say({ ...insert, tabId: 8, args: [...insert.args, 8] }, sidebar)
  expect(heard).toEqual(['insertDraft of 7', 'insertDraft of 7'])
})

test('so is the palette', async () => {
  await say(
    { evenkeel: 'takeOver', args: [] },
    { ...sidebar, url: 'moz-extension://ours/sidepanel.html?shell=palette' },
  )
  expect(heard).toEqual(['takeOver of 7'])
})

test.each([
  ['a content script', { ...sidebar, url: 'https://desk.example/tickets/1' }],
  ['a page that calls itself ours', { ...sidebar, url: 'https://ours/sidepanel.html' }],
  [
    'a page with our address in its own',
    { ...sidebar, url: 'https://desk.example/?moz-extension://ours/sidepanel.html' },
  ],
  ['another page of ours', { ...sidebar, url: 'moz-extension://ours/options.html' }],
  ['a page beside the sidebar', { ...sidebar, url: 'moz-extension://ours/sidepanel.html/x' }],
  [
    'another extension',
    { ...sidebar, id: 'stranger@evenkeel.example', url: 'moz-extension://stranger/sidepanel.html' },
  ],
  ['another extension with our address', { ...sidebar, id: 'stranger@evenkeel.example' }],
  ['nobody known', { id, tab: sidebar.tab }],
  ['a sidebar in no tab', { id, url: sidebar.url }],
])('%s is not heard', async (_, sender) => {
  await say(insert, sender)
  expect(heard).toEqual([])
})

test.each([
  { evenkeel: 'toggleSidebar', args: [] },
  { evenkeel: 'constructor', args: [] },
  { evenkeel: '__proto__', args: [] },
  { evenkeel: 'insertDraft' },
  'insertDraft',
  null,
])('%j asks for nothing there is', async (message) => {
  await say(message, sidebar)
  expect(heard).toEqual([])
})
