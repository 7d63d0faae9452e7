import { join } from 'node:path'
import type { Page, Worker } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { asLibraryFile, makeLibrary } from '../bench/library.ts'
import { sendBackgroundToSleep } from '../support/background.ts'
import { addSamples, type Desk, highlightedRow, openDesk, openedSidebar, openSidebar } from '../support/desk.ts'
import { type ExtensionBrowser, openExtensionBrowser, sidebarIn } from '../support/extension-browser.ts'
import { mountSmallDisk } from '../support/small-disk.ts'

let closings: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closings.reverse()) await close()
  closings = []
})

async function openedDesk(): Promise<Desk> {
  const desk = await openDesk()
  closings.push(desk.close)
  await addSamples(desk.browser)
  return desk
}

async function openedBrowser(options: Parameters<typeof openExtensionBrowser>[0] = {}): Promise<ExtensionBrowser> {
  const browser = await openExtensionBrowser(options)
  closings.push(browser.close)
  return browser
}

const importItems = (page: Page, count: number) =>
  page.getByLabel('Import replies').setInputFiles({
    name: 'library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(asLibraryFile(makeLibrary(count))),
  })

const disk = await mountSmallDisk(160)
if (!disk) console.log('Skipped: a full disk. It takes Linux and root, to mount a small one in memory.')
test.skipIf(!disk)('a full disk is said, and the library stays as it was', async () => {
  if (!disk) return
  closings.push(disk.remove)
  const browser = await openedBrowser({ profile: join(disk.path, 'profile') })
  const page = await browser.open('options.html')
  await importItems(page, 50)
  await page.getByText('50 replies imported').waitFor()
  await disk.fillTo(200_000)
  await importItems(page, 3_000)
  await page.getByText('The disk is full, so nothing was changed.').waitFor()
  await page.getByText('50 replies', { exact: true }).waitFor()
  await page.close()
})

test('a database of a newer version is said plainly, and search and import leave it alone', async () => {
  const browser = await openedBrowser()
  const options = await browser.open('icon/16.png')
  await options.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('evenkeel', 990)
        opening.onupgradeneeded = () => {
          // The welcome page may have made ours already.
          for (const name of opening.result.objectStoreNames) opening.result.deleteObjectStore(name)
          opening.result.createObjectStore('items', { keyPath: 'id' }).put({ id: 'future' })
        }
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
        opening.onerror = () => reject(opening.error)
      }),
  )
  const page = await browser.open('sidepanel.html')
  await page.getByText('Your replies were saved by a newer Evenkeel').waitFor()
  expect(await page.getByRole('option').count()).toBe(0)
  expect(
    await options.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('evenkeel')
          opening.onsuccess = () => {
            const all = opening.result.transaction('items').objectStore('items').getAll()
            all.onsuccess = () => resolve(all.result)
          }
          opening.onerror = () => reject(opening.error)
        }),
    ),
  ).toEqual([{ id: 'future' }])
})

/** What is kept of the search index, and what a test makes of it. */
const keptIndex = (page: Page, change?: 'drop its impacts') =>
  page.evaluate(
    (wanted) =>
      new Promise<{ readonly revision?: string; readonly impacts?: number }>((resolve, reject) => {
        const opening = indexedDB.open('evenkeel')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const store = opening.result.transaction('indexes', 'readwrite').objectStore('indexes')
          const asked = store.get('replies')
          asked.onsuccess = () => {
            const row = asked.result
            if (wanted) store.put({ ...row, index: { ...row.index, impacts: new Uint8Array() } })
            opening.result.close()
            resolve({ revision: row?.revision, impacts: row?.index.impacts.length })
          }
        }
      }),
    change,
  )

test('the search index is kept from one opening to the next, and made anew where it is damaged', async () => {
  const browser = await openedBrowser()
  await addSamples(browser)
  const find = async () => {
    const page = await browser.open('sidepanel.html')
    await page.getByRole('combobox', { name: 'Search replies' }).fill('rfl')
    await highlightedRow(page).filter({ hasText: 'Refund' }).waitFor()
    return page
  }
  const elsewhere = await browser.open('icon/16.png')
  await find()
  await expect.poll(async () => (await keptIndex(elsewhere)).impacts).toBeGreaterThan(1_000)
  const { revision } = await keptIndex(elsewhere, 'drop its impacts')
  expect(await keptIndex(elsewhere)).toEqual({ revision, impacts: 0 })
  await find()
  await expect.poll(async () => (await keptIndex(elsewhere)).impacts).toBeGreaterThan(1_000)
  expect((await keptIndex(elsewhere)).revision).toBe(revision)
})

test('a database that is deleted under an open sidebar leaves a sidebar that can begin again', async () => {
  const browser = await openedBrowser()
  await addSamples(browser)
  const page = await browser.open('sidepanel.html')
  await page.getByRole('option').first().waitFor()
  const elsewhere = await browser.open('icon/16.png')
  await elsewhere.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('evenkeel')
        deleting.onsuccess = () => resolve()
        deleting.onerror = () => reject(deleting.error)
      }),
  )
  await page.getByRole('button', { name: 'Try with samples' }).click()
  await page.getByRole('option').first().waitFor()
  await page.getByRole('combobox', { name: 'Search replies' }).fill('refund')
  await highlightedRow(page).waitFor()
})

/**
 * By the browser's own page for it, as an update comes: to a background that sleeps. Where a debugger is at it Chromium now and then
 * starts a worker that it then takes for gone, and sends nothing: from such a one there is no answer, and it is started once more.
 */
async function updateExtension({ context, extensionId }: ExtensionBrowser, page: Page): Promise<void> {
  const isStarted = async () => {
    await sendBackgroundToSleep(page)
    const started = context.waitForEvent('serviceworker')
    const extensions = await context.newPage()
    await extensions.goto('chrome://extensions')
    // In words: an interface that only the browser's own pages have is in nobody's types.
    await extensions.evaluate(`chrome.developerPrivate.reload('${extensionId}', { failQuietly: true })`)
    await extensions.close()
    return hearsTheIcon(await started)
  }
  await expect.poll(isStarted, { timeout: 40_000 }).toBe(true)
}

/** Whether this worker's script has run, so that a click reaches it, and the browser answers it. */
async function hearsTheIcon(worker: Worker): Promise<boolean> {
  const asks = 'chrome.action.getBadgeText({}).then(() => chrome.action.onClicked.hasListeners())'
  const hears = () => expect.poll(() => worker.evaluate(asks), { timeout: 5_000 }).toBe(true)
  return hears().then(
    () => true,
    () => false,
  )
}

test('after an update of the extension an open page takes the new sidebar, and nothing of the old one stays', async () => {
  const desk = await openedDesk()
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const old = await openSidebar(desk.browser, page)
  const hostsOfOld = await page.evaluateHandle(() => Array.from(document.documentElement.children).slice(2))
  await updateExtension(desk.browser, page)
  await field.click()
  await page.keyboard.type('Mine. ')
  await desk.browser.clickIcon(page)
  // Chromium may leave the dead frame standing: the new script takes it out.
  await expect.poll(() => old.isDetached()).toBe(true)
  const sidebar = await openedSidebar(page)
  await page.keyboard.type('rfl')
  await highlightedRow(sidebar).waitFor()
  expect(await hostsOfOld.evaluate((hosts) => hosts.length > 0 && !hosts.some(({ isConnected }) => isConnected))).toBe(
    true,
  )
  expect(await field.lines()).toEqual(['Mine.'])
})

test('a page that is left between the choice and the insertion gets nothing, and the next page neither', async () => {
  const desk = await openedDesk()
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await page.keyboard.type('ack')
  await highlightedRow(sidebar).waitFor()
  await page.goto(new URL('/tickets/4713?editor=textarea', desk.url).href)
  const next = await sidebarIn(page)
  // The sidebar was left open, so it is there again, with nothing chosen.
  await next.getByRole('option').first().waitFor()
  expect(await highlightedRow(next).count()).toBe(0)
  await next.getByRole('combobox', { name: 'Search replies' }).press('ControlOrMeta+Enter')
  expect(await field.lines()).toEqual([])
})
