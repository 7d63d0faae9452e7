import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleItems } from '../../lib/samples/samples.ts'
import { addSamples, type Desk, highlightedRow, openDesk, openSidebar } from '../support/desk.ts'
import { refundLines } from '../support/fill-refund.ts'
import { plainOf } from '../support/letter.ts'
import { keyboardBack, paletteIn, showsPalette } from '../support/palette.ts'
import { sampledEditors } from '../support/reply-field.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await addSamples(desk.browser)
})
afterAll(() => desk.close())

async function preparedIn(page: Page): Promise<Frame> {
  const palette = await paletteIn(page)
  await palette.locator('[role=option]').first().waitFor({ state: 'attached' })
  return palette
}

/** What has the keyboard, once the browser has brought it there. */
const focusedIn = (palette: Frame) =>
  palette.evaluate(() => (document.hasFocus() ? document.activeElement?.getAttribute('aria-label') : undefined))
const soon = { timeout: 10_000 }

/** Types the trigger when the palette is prepared, and waits until that has the keyboard. */
async function call(page: Page, trigger = ';;'): Promise<Frame> {
  const palette = await preparedIn(page)
  await page.keyboard.type(trigger)
  await expect.poll(() => showsPalette(page), soon).toBe(true)
  await expect.poll(() => focusedIn(palette), soon).toBe('Search replies')
  return palette
}

async function fillBlanks(page: Page, palette: Frame): Promise<void> {
  await expect.poll(() => focusedIn(palette), soon).toBe('Amount refunded')
  await page.keyboard.type('€89.00')
  await page.keyboard.press('Tab')
  await expect.poll(() => focusedIn(palette), soon).toBe('Refund sent on')
  await page.keyboard.type('14 November')
  await page.keyboard.press('Tab')
  await expect.poll(() => focusedIn(palette), soon).toBe('Refunded to')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect.poll(() => focusedIn(palette), soon).toBe('Check again on')
  await page.keyboard.type('Friday')
  await page.keyboard.press('Enter')
}

describe.each(sampledEditors)('In the %s editor', (editor) => {
  test('the trigger opens the palette, a shortcut and its blanks make the letter, and one Ctrl+Z brings the trigger back', async () => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    await page.keyboard.type('Mine ')
    const palette = await call(page)
    await page.keyboard.type('rfl')
    await expect.poll(() => highlightedRow(palette).innerText(), soon).toContain('Refund sent but not arrived')
    await page.keyboard.press('Tab')
    await fillBlanks(page, palette)
    await gone(page)
    const text = (await field.lines()).join('\n')
    expect(text).not.toContain(';')
    expect(text).toContain(refundLines('Maja', 'Noor').slice(1).join('\n'))
    await page.keyboard.press('Control+z')
    await expect.poll(() => field.lines()).toEqual(['Mine ;;'])
    await page.close()
  })

  test('Esc leaves text and caret as they were, and what was typed stays', async () => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    await page.keyboard.type('Before. After.')
    for (const _ of ' After.') await page.keyboard.press('ArrowLeft')
    await call(page)
    await page.keyboard.type('refund')
    await page.keyboard.press('Escape')
    await gone(page)
    expect(await field.lines()).toEqual(['Before.;; After.'])
    await page.keyboard.type('NEXT')
    await expect.poll(() => field.lines()).toEqual(['Before.;;NEXT After.'])
    await page.close()
  })
})

/** What stands in the reply editor with the caret drawn in it, and the selection where there is one. */
const pictured = (page: Page) =>
  page.evaluate(() => {
    const { value, selectionStart: start, selectionEnd: end } = document.activeElement as HTMLTextAreaElement
    return start === end
      ? `${value.slice(0, start)}|${value.slice(end)}`
      : `${value.slice(0, start)}{${value.slice(start, end)}}${value.slice(end)}`
  })

const gone = async (page: Page) => {
  await expect.poll(() => showsPalette(page), soon).toBe(false)
  await expect.poll(() => keyboardBack(page), soon).toBe(true)
  // Into an editor's frame the browser takes it in its own time, less than anybody's next key takes.
  await page.waitForTimeout(100)
}

const howTo = plainOf(sampleItems().find(({ id }) => id === 'return-how-to.en')?.body ?? '', {
  known: { 'customer.first_name': 'Maja', 'agent.first_name': 'Noor' },
})

test.each(['Tab', 'Enter'])('a whole shortcut, typed without a pause, expands at once with %s', async (key) => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  await page.keyboard.type(';;htr')
  await page.keyboard.press(key)
  await expect.poll(() => field.editable.inputValue(), soon).toBe(howTo)
  await gone(page)
  await page.keyboard.press('Control+z')
  expect(await field.lines()).toEqual([';;'])
  await page.close()
})

test('nothing is lost or doubled, however fast it is typed, also where nothing was prepared', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  // The palette is not there yet: the first key is typed before the browser has had an idle moment.
  await page.keyboard.type('Mine ;;parcel late and lost')
  const palette = await paletteIn(page)
  const search = palette.getByRole('combobox', { name: 'Search replies' })
  await expect.poll(() => search.inputValue(), soon).toBe('parcel late and lost')
  expect(await field.editable.inputValue()).toBe('Mine ;;')
  for (let round = 0; round < 20; round++) {
    await page.keyboard.press('Escape')
    await gone(page)
    await page.keyboard.press('Backspace')
    await page.keyboard.type(`;where is my parcel ${round}`)
    await expect.poll(() => search.inputValue(), soon).toBe(`where is my parcel ${round}`)
    expect(await field.editable.inputValue()).toBe('Mine ;;')
  }
  await page.close()
})

test('keys that were quicker than the palette act in it in order: moving, deleting, leaving', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  await page.keyboard.type(';;rflx')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Enter')
  await page.keyboard.type('EUR 89.00')
  await page.keyboard.press('Tab')
  await page.keyboard.type('14 November')
  const palette = await paletteIn(page)
  await expect.poll(() => palette.getByLabel('Refund sent on').inputValue(), soon).toBe('14 November')
  expect(await palette.getByLabel('Amount refunded').inputValue()).toBe('EUR 89.00')
  expect(await palette.getByRole('combobox', { name: 'Search replies' }).inputValue()).toBe('rfl')
  await page.close()
})

test('Esc brings caret, selection and text back exactly, and the same trigger does not open it again', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  await page.keyboard.type('Before. After.')
  for (const _ of ' After.') await page.keyboard.press('ArrowLeft')
  await call(page)
  await page.keyboard.press('Escape')
  await gone(page)
  expect(await pictured(page)).toBe('Before.;;| After.')
  await page.keyboard.type(';;')
  await page.waitForTimeout(300)
  expect(await showsPalette(page)).toBe(false)
  expect(await pictured(page)).toBe('Before.;;;;| After.')
  await page.keyboard.type(' ')
  await call(page)
  await page.close()
})

test('a click beside it closes it and leaves the writing as it was', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  await page.keyboard.type('Mine ')
  await call(page)
  await page.keyboard.type('refund')
  await page
    .getByText('Maja')
    .first()
    .click({ position: { x: 2, y: 2 } })
  await gone(page)
  await expect.poll(() => pictured(page), soon).toBe('Mine ;;|')
  await page.close()
})

test('an input method is left alone while it composes, and its full-width trigger opens the palette', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const palette = await preparedIn(page)
  const ime = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  for (const text of ['；', '；；']) await compose(text)
  await page.waitForTimeout(300)
  expect(await showsPalette(page)).toBe(false)
  await compose('')
  await compose('ni')
  await ime.send('Input.insertText', { text: '你；；' })
  await expect.poll(() => focusedIn(palette), soon).toBe('Search replies')
  expect(await field.editable.inputValue()).toBe('你；；')
  const search = palette.getByRole('combobox', { name: 'Search replies' })
  // Told to the browser's widget that has the keyboard, which learns of that later than the page does.
  const composed = async () => {
    await compose('tui')
    return search.inputValue()
  }
  await expect.poll(composed, soon).toBe('tui')
  await ime.send('Input.insertText', { text: '退' })
  await expect.poll(() => search.inputValue(), soon).toBe('退')
  await page.close()
})

test('the helpdesk hears no key that is typed in the palette', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
      document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`), true)
  })
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0))
  await page.keyboard.type(';;rfl')
  await page.keyboard.press('Enter')
  const palette = await paletteIn(page)
  await expect.poll(() => focusedIn(palette), soon).toBe('Amount refunded')
  await page.keyboard.type('€89.00')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await gone(page)
  const keys = (await heard()).filter((entry) => entry.startsWith('key'))
  expect(keys.filter((entry) => !/^key(down|press|up) ;$/.test(entry))).toEqual([])
  expect(await field.lines()).toEqual([';;'])
  await page.close()
})

test('a page can’t call the palette, nor keep the keyboard by moving or removing it', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const prepared = await preparedIn(page)
  await page.evaluate(() => {
    const words = ['', 'begin', true, { evenkeel: 'takeOver', args: [] }, { evenkeel: 'paletteReady', args: [''] }]
    for (let at = 0; at < frames.length; at++) for (const word of words) frames[at]?.postMessage(word, '*')
    const area = document.activeElement as HTMLTextAreaElement
    area.value = ';;'
    area.setSelectionRange(2, 2)
    area.dispatchEvent(new KeyboardEvent('keydown', { key: ';', bubbles: true }))
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: ';', bubbles: true }))
    document.execCommand('insertText', false, ' ;;')
    area.dispatchEvent(new CompositionEvent('compositionend', { data: ';;', bubbles: true }))
  })
  await page.waitForTimeout(300)
  expect(await showsPalette(page)).toBe(false)
  expect(await prepared.evaluate(() => document.hasFocus())).toBe(false)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  const thrownOut = await call(page)
  await page.evaluate(() => document.body.nextElementSibling?.remove())
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName), soon).toBe('textarea')
  await expect.poll(() => thrownOut.isDetached(), soon).toBe(true)
  await page.keyboard.type(' on')
  await expect.poll(() => field.lines(), soon).toEqual([';; on'])
  // Thrown out once, it comes again when it is called.
  await page.keyboard.type(' ;;')
  const palette = await preparedIn(page)
  await expect.poll(() => focusedIn(palette), soon).toBe('Search replies')
  await page.evaluate(() => {
    const host = document.body.nextElementSibling as HTMLElement
    host.style.cssText = 'position: absolute !important; left: -9999px !important; width: 1px !important'
  })
  await page.keyboard.press('Escape')
  await expect.poll(() => pictured(page), soon).toBe(';; on ;;|')
  expect(await page.evaluate(() => document.documentElement.outerHTML.includes('Refund sent'))).toBe(false)
  expect(palette.isDetached()).toBe(false)
  await page.close()
})

test('a password and a field that can’t be written in call nothing', async () => {
  const { page } = await desk.openTicket('textarea')
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<input id="secret" type="password"><textarea id="fixed" readonly>;</textarea><input id="plain">',
    )
  })
  for (const id of ['secret', 'fixed']) {
    await page.locator(`#${id}`).focus()
    await page.keyboard.type(';;')
    await page.waitForTimeout(200)
    expect(await showsPalette(page)).toBe(false)
  }
  await page.locator('#plain').click()
  await call(page)
  await page.close()
})

test('it is switched off for a site in the sidebar, and its trigger changed in the settings', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await sidebar.getByRole('button', { name: 'Settings' }).click()
  const here = sidebar.getByLabel('Open the palette by typing ;; on this site')
  await here.uncheck()
  await sidebar.getByRole('button', { name: 'Done' }).click()
  await field.click()
  await page.keyboard.type(';;')
  await page.waitForTimeout(300)
  expect(await showsPalette(page)).toBe(false)
  await sidebar.getByRole('button', { name: 'Settings' }).click()
  await here.check()
  await sidebar.getByRole('button', { name: 'Done' }).click()

  const options = await desk.browser.open('options.html')
  const trigger = options.getByLabel('Typed to open the palette')
  await trigger.fill('word')
  await options.getByText('not letters and digits alone').waitFor()
  await trigger.fill('//')
  await trigger.blur()
  await options.getByText('for example //rfd').waitFor()
  await page.bringToFront()
  await field.click()
  await page.keyboard.type(' ;;')
  await page.waitForTimeout(300)
  expect(await showsPalette(page)).toBe(false)
  await call(page, ' //')
  await page.keyboard.press('Escape')
  await gone(page)
  await trigger.fill(';;')
  await trigger.blur()
  await options.getByText('for example ;;rfd').waitFor()
  await options.close()
  await page.close()
})
