import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { callsInto } from '../../lib/messages/page-calls.ts'
import { createPagePort } from '../../lib/messages/page-port.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const sendMessage = vi.fn(async (_tabId: number, message: { evenkeel: string }) =>
  message.evenkeel === 'readDraft' ? 'Within 14 days.' : { kind: 'inserted' },
)
const field = { at: 1, shown: true, canWrite: true }

beforeEach(() => {
  sendMessage.mockClear()
  Object.assign(fakeBrowser.tabs, { sendMessage })
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => [{ frameId: 3, result: field }] } })
})

test('a draft is read without a word of a reply going to the page', async () => {
  const page = createPagePort(callsInto(7))
  expect(await page.readDraft?.()).toBeUndefined()
  expect(sendMessage).not.toHaveBeenCalled()
  await page.findField()
  expect(await page.readDraft?.()).toBe('Within 14 days.')
  expect(sendMessage.mock.calls).toEqual([[7, { evenkeel: 'readDraft', args: [] }, { frameId: 3 }]])
})

test('words are replaced where they were read, and undone there', async () => {
  const page = createPagePort(callsInto(7))
  await page.findField()
  const draft = { html: '<p>Within 30 days.</p>', text: 'Within 30 days.' }
  await page.replaceInDraft?.('Within 14 days.', draft)
  await page.undoInsertion()
  expect(sendMessage.mock.calls).toEqual([
    [7, { evenkeel: 'replaceInDraft', args: ['Within 14 days.', draft] }, { frameId: 3 }],
    [7, { evenkeel: 'undoInsertion', args: [] }, { frameId: 3 }],
  ])
})
