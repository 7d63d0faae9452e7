import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type FirefoxDesk, openFirefoxDesk, soon } from '../support/firefox-desk.ts'

let desk: FirefoxDesk
beforeAll(async () => {
  desk = await openFirefoxDesk()
})
afterEach(async () => {
  expect(await desk.firefox.complaints()).toEqual([])
})
afterAll(() => desk?.close())

const said = () => desk.firefox.inNative('document.body.innerText')
const press = (button: string) =>
  desk.firefox.inNative(
    `Array.from(document.querySelectorAll('button')).find((button) => (button.ariaLabel ?? button.innerText) === '${button}')?.click()`,
  )
const fill = (label: string, text: string) =>
  desk.firefox.inNative(`(() => {
    const field = document.querySelector('[aria-label="${label}"]')
    if (!field) return ''
    field.value = ${JSON.stringify(text)}
    field.dispatchEvent(new document.defaultView.Event('input', { bubbles: true }))
    return field.value
  })()`)

test('the browser’s own sidebar follows the tab in front and inserts there', async () => {
  const first = await desk.openTicket('textarea')
  await first.click()
  await first.page.keyboard.type('Before. ')
  await desk.firefox.openNative()
  await expect.poll(said, soon).toContain('Into: Reply to customer')
  await fill('Search replies', 'rfl')
  const customer = () => desk.firefox.inNative(`document.querySelector('[aria-label="Customer’s first name"]')?.value`)
  await expect.poll(customer, soon).toBe('Maja')

  const second = await desk.openTicket('ckeditor5', 4713)
  await expect.poll(customer, soon).not.toBe('Maja')
  await second.click()
  await second.page.keyboard.type('Hello. ')
  await fill('Search replies', 'se2')
  await expect.poll(() => fill('Amount', 'EUR 89.00'), soon).toBe('EUR 89.00')
  await fill('Sent on', '14 November')
  await fill('Usual bank time', 'five days')
  await press('Insert')
  await expect.poll(said, soon).toContain('Inserted')
  expect(await said()).toContain('Press F6 to go to the page')
  expect(await second.text()).toMatch(
    /^Hello\.\s?We sent your refund of EUR 89\.00 on 14 November\. .* within five days\.$/,
  )
  expect(await first.text()).toBe('Before. ')
  await second.page.close()
  await first.page.close()
})

test('it does not open by itself at install', async () => {
  const fresh = await openFirefoxDesk()
  expect(await fresh.firefox.inNative('document.body.innerText')).toBe('')
  await fresh.close()
})
