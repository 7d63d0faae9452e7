import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExtensionBrowser, openExtensionBrowser } from '../support/extension-browser.ts'

let browser: ExtensionBrowser
beforeAll(async () => {
  browser = await openExtensionBrowser()
})
afterAll(() => browser.close())

const choose = (page: Page, name: string, text: string) =>
  page.getByLabel('Import replies').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
const reply = (id: string, title: string, body = 'Hello {{ customer.first_name | default: "there" }}.') => ({
  kind: 'reply',
  id,
  lang: 'en',
  title,
  body,
})
const library = (...items: object[]) => JSON.stringify({ format: 'evenkeel-library', version: 1, items }, undefined, 2)

test('samples come with one click and vanish for good when removed', async () => {
  const page = await browser.open('sidepanel.html')
  await page.getByRole('button', { name: 'Try with samples' }).click()
  await page.getByRole('option').first().waitFor()
  const options = await browser.open('options.html')
  await options.getByRole('button', { name: 'Remove the samples' }).click()
  await options.getByText('The samples are gone.').waitFor()
  await page.getByRole('button', { name: 'Try with samples' }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Try with samples' }).waitFor()
  expect(await page.getByRole('option').count()).toBe(0)
  await page.close()
  await options.close()
})

test('replies come in from a library file, from JSON Lines and from a table', async () => {
  const page = await browser.open('options.html')
  await choose(page, 'a.json', library(reply('a', 'From JSON')))
  await page.getByText('1 reply imported').waitFor()
  await choose(
    page,
    'b.jsonl',
    `${JSON.stringify(reply('b', 'From lines'))}\n${JSON.stringify(reply('b2', 'Second line'))}\n`,
  )
  await page.getByText('2 replies imported').waitFor()
  await choose(page, 'c.csv', 'title,body,shortcut,tags,language\nFrom table,"Hi, {{ order_number }}.",tbl,"a;b",en\n')
  await page.getByText('1 reply imported').waitFor()
  await page.getByText('4 replies', { exact: true }).waitFor()
  const sidebar = await browser.open('sidepanel.html')
  await sidebar.getByRole('combobox').fill('tbl')
  await sidebar.getByRole('textbox', { name: 'Order number' }).waitFor()
  await page.close()
  await sidebar.close()
})

test.each([
  ['broken JSON', 'x.json', '{"format": "evenkeel-library",\n "version": 1,\n oops}', /Line 3.*not valid JSON/],
  ['a table without its columns', 'x.csv', 'name,text\na,b\n', /neither an Evenkeel library nor a table/],
  ['an unknown field', 'x.json', library({ ...reply('x', 'X'), colour: 'red' }), /“colour” is unknown/],
  ['a missing field', 'x.json', library({ kind: 'reply', id: 'x', lang: 'en', title: 'X' }), /“body” is missing/],
  ['two replies with one id', 'x.json', library(reply('x', 'X'), reply('x', 'Y')), /The id “x” is used already/],
  ['a script', 'x.json', library(reply('x', 'X', '<script>alert(1)</script>')), /is HTML/],
  ['an event handler', 'x.json', library(reply('x', 'X', 'Hi <b onclick="alert(1)">you</b>')), /is HTML/],
  ['a javascript link', 'x.json', library(reply('x', 'X', '[here](javascript:alert(1))')), /must begin with https/],
  ['broken Liquid', 'x.json', library(reply('x', 'X', 'Hi\n\nyour {{ name')), /In line 3 of the text: the marker/],
])('%s is refused with its place, and the library stays as it was', async (_, name, text, message) => {
  const page = await browser.open('options.html')
  const count = page.getByText(/^(None yet|\d+ repl(y|ies))$/)
  await count.waitFor()
  const before = await count.innerText()
  await choose(page, name, text)
  await page.getByRole('status').filter({ hasText: message }).waitFor()
  expect(await count.innerText()).toBe(before)
  await page.close()
})

test('a file of 300 MB is refused before it is read', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'evenkeel-'))
  const path = join(dir, 'huge.json')
  const file = await open(path, 'w')
  await file.truncate(300 * 1024 * 1024)
  await file.close()
  const page = await browser.open('options.html')
  await page.getByLabel('Import replies').setInputFiles(path)
  await page.getByText('The file is 300 MB; the most is 50 MB.').waitFor()
  await page.close()
  await rm(dir, { recursive: true })
})

test('a database of a newer version is left alone and said plainly', async () => {
  const fresh = await openExtensionBrowser()
  const page = await fresh.open('icon/16.png')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('evenkeel', 9_000)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
        request.onerror = () => reject(request.error)
      }),
  )
  const sidebar = await fresh.open('sidepanel.html')
  await sidebar.getByText('Your replies were saved by a newer Evenkeel').waitFor()
  await fresh.close()
})
