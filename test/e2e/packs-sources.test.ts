import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bytes } from '../../lib/packs/bytes.ts'
import { makePackFile } from '../../lib/packs/pack-file.ts'
import { type ExtensionBrowser, openExtensionBrowser } from '../support/extension-browser.ts'
import { Publisher, replies } from '../support/publisher.ts'

const now = () => Math.floor(Date.now() / 1000)
const until = () => ({ issued: now(), expires: now() + 86_400 })

let browser: ExtensionBrowser
beforeAll(async () => {
  browser = await openExtensionBrowser()
})
afterAll(() => browser.close())

async function madeBy(publisher: string): Promise<Publisher> {
  const made = await Publisher.of({ publisher })
  await made.publish(replies(12), until())
  return made
}

const openFile = (page: Page, files: ReadonlyMap<string, Bytes>) =>
  page.getByLabel('Open a pack file').setInputFiles({
    name: 'acme.evenkeel',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(makePackFile(files)),
  })

test('a pack comes by a file, and a newer file of it brings it up to date', async () => {
  const publisher = await madeBy('Acme by File')
  const page = await browser.open('options.html')
  await openFile(page, publisher.files)
  await page.getByRole('heading', { name: 'Acme by File' }).waitFor()
  // No link vouches for it: the agent is asked to compare.
  await page.getByText('Does your team lead read out the same fingerprint?').waitFor()
  await page.getByRole('button', { name: 'It is the same: subscribe' }).click()
  await page.getByText('12 replies, approved by').waitFor()
  await publisher.publish(replies(12, 2), until())
  await page.getByRole('button', { name: /another/i }).click()
  await openFile(page, publisher.files)
  await page.getByText('This pack is up to date now.').waitFor()
  await page.getByText('Revision 2, approved by').waitFor()
  await page.getByRole('button', { name: /another/i }).click()
  await openFile(page, publisher.history.get(1)?.files ?? new Map())
  await page.getByRole('alert').filter({ hasText: /older/i }).waitFor()
  await page.getByText('Revision 2, approved by').waitFor()
  await page.close()
})

/** Stands in for a folder on a shared drive, which no test can pick: the browser's own files for this extension. */
const writeFolder = (page: Page, files: ReadonlyMap<string, Bytes>) =>
  page.evaluate(
    async (entries) => {
      const root = await navigator.storage.getDirectory()
      const folder = await root.getDirectoryHandle('shared', { create: true })
      for (const [name, bytes] of entries) {
        const [first = '', second] = name.split('/')
        const place = second === undefined ? folder : await folder.getDirectoryHandle(first, { create: true })
        const file = await place.getFileHandle(second ?? first, { create: true })
        const writable = await file.createWritable()
        await writable.write(new Uint8Array(bytes))
        await writable.close()
      }
      Object.assign(window, { showDirectoryPicker: async () => folder })
    },
    [...files].map(([name, bytes]) => [name, [...bytes]] as const),
  )

test('a pack comes from a shared folder, and what is put there is read from it again', async () => {
  const publisher = await madeBy('Acme by Folder')
  const page = await browser.open('options.html')
  await writeFolder(page, publisher.files)
  await page.getByRole('button', { name: 'Choose a shared folder' }).click()
  await page.getByRole('heading', { name: 'Acme by Folder' }).waitFor()
  await page.getByRole('button', { name: 'It is the same: subscribe' }).click()
  await page.getByText('12 replies, approved by').waitFor()
  await publisher.publish(replies(12, 2), until())
  await writeFolder(page, publisher.files)
  await page.getByRole('button', { name: 'Refresh Acme by Folder' }).click()
  const pack = page.getByRole('listitem').filter({ hasText: 'Acme by Folder' })
  await pack.getByText('Revision 2, approved by').waitFor()
  expect(await pack.getByText('shared', { exact: false }).count()).toBeGreaterThan(0)
  await page.close()
})
