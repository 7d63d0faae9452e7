import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { catalogues, packCatalogues } from '../support/catalogues.ts'
import { type ExtensionBrowser, openExtensionBrowser } from '../support/extension-browser.ts'
import { type FeedHost, serveFeed } from '../support/feed-host.ts'
import { looked, looksIn } from '../support/looks.ts'
import { anna } from '../support/people.ts'
import { Publisher, reply } from '../support/publisher.ts'

const now = () => Math.floor(Date.now() / 1000)
const letter = (number: number, days: number) => ({
  ...reply(number),
  title: `Refund ${number}`,
  body: `Hello,\n\nyou have **${days} days** to send it back. We pay the postage.\n\nYours, Kittiwake`,
})
const letters = (days: number) => [1, 2, 3, 4].map((number) => letter(number, days))

let browser: ExtensionBrowser
let host: FeedHost
let other: FeedHost
let publisher: Publisher
let alone: Publisher
beforeAll(async () => {
  publisher = await Publisher.of()
  await publisher.publish(letters(14), { issued: now(), expires: now() + 86_400 })
  host = await serveFeed(publisher.files)
  alone = await Publisher.of({ publisher: 'One Person', members: [anna], needs: 1 })
  await alone.publish(letters(14), { issued: now(), expires: now() + 86_400 })
  other = await serveFeed(alone.files)
  browser = await openExtensionBrowser()
  const page = await browser.open('sidepanel.html')
  await page.getByLabel(packCatalogues.en['add.link']).fill(`${host.url}#evenkeel=${publisher.feed}`)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: packCatalogues.en['add.subscribe'] }).click()
  await page.getByRole('option').first().waitFor()
  // A correction, and then a hold.
  await publisher.publish([...letters(30).slice(0, 3), letter(4, 14)], {
    severity: 'correct-now',
    note: 'Customers have 30 days now.',
    issued: now(),
    expires: now() + 86_400,
  })
  await publisher.stamp(
    [{ id: reply(4).id, status: 'held', reason: 'Legal is checking the date.', decides: 'Bo Lind', since: now() }],
    { issued: now(), expires: now() + 86_400 },
  )
  await page.locator('header [aria-haspopup=dialog]').click()
  await page.getByRole('button', { name: /^Refresh/ }).click()
  await page.getByText('Customers have 30 days now.').first().waitFor({ state: 'attached' })
  await page.close()
})
afterAll(async () => {
  await browser?.close()
  await host?.close()
  await other?.close()
})

describe.each(looked)('In $language', ({ language, itsThemes }) => {
  describe.each(itsThemes)('in the %s theme', (theme) => {
    const say = catalogues[language]
    const sayPack = packCatalogues[language]
    const { open, look } = looksIn(() => browser, language, theme)
    const openPacks = async (page: Page) => {
      await page.locator('header [aria-haspopup=dialog]').click()
      const dialog = page.getByRole('dialog', { name: say['packs.title'] })
      await dialog.waitFor()
      return dialog
    }

    test('packs read well: what is new, what changed, a held letter, all packs, and another one at first sight', async () => {
      const page = await open('sidepanel.html', 360)
      const see = page.getByRole('button', { name: sayPack['notice.see'] })
      await see.waitFor()
      await page.getByRole('combobox').fill('Refund 1')
      await page.getByRole('option', { selected: true }).first().waitFor()
      await look(page, 'packs-notice')
      await see.click()
      await page.getByRole('region', { name: sayPack['changes.title'] }).waitFor()
      await look(page, 'packs-changed')
      await page.getByRole('button', { name: sayPack['changes.back'] }).click()
      await page.getByRole('combobox').fill('Refund 4')
      await page.getByRole('region', { name: say['preview.label'] }).getByText('Bo Lind').waitFor()
      await look(page, 'packs-held')
      const dialog = await openPacks(page)
      await look(page, 'packs-all')
      await dialog.getByLabel(sayPack['add.link']).fill('http://packs.example/acme/')
      await page.keyboard.press('Enter')
      await dialog.getByRole('alert').locator('p').first().waitFor()
      await look(page, 'packs-refused')
      await dialog.getByLabel(sayPack['add.link']).fill('http://localhost:1/')
      await page.keyboard.press('Enter')
      await dialog.getByRole('button', { name: sayPack['add.host.allow'].replace('{host}', 'localhost') }).waitFor()
      await look(page, 'packs-host')
      await dialog.getByLabel(sayPack['add.link']).fill(other.url)
      await page.keyboard.press('Enter')
      await dialog.getByRole('heading', { name: 'One Person' }).waitFor()
      await look(page, 'packs-first-sight')
      await page.close()
    })
  })
})
