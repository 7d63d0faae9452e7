import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EditorName, sampledEditors } from '../support/reply-field.ts'
import { openTrueDesk, type TrueDesk, type TrueTicket } from '../support/true-keys.ts'

let desk: TrueDesk
beforeAll(async () => {
  desk = await openTrueDesk()
})
afterAll(() => desk?.close())

const soon = { timeout: 10_000 }
/** With the palette prepared, as it is when the agent has been in the field for a moment. */
async function startWriting(editor: EditorName): Promise<TrueTicket> {
  const ticket = await desk.openTicket(editor)
  await ticket.click()
  await ticket.palette()
  return ticket
}

describe.each(sampledEditors)('In the %s editor, by a real keyboard alone', (editor) => {
  test('trigger, shortcut and Enter, typed in one go, are the reply; one Ctrl+Z is the trigger again', async () => {
    const ticket = await startWriting(editor)
    await desk.keys.type(';;htr')
    // Its history makes one step of what comes within half a second, so a reply quicker than that takes the trigger along.
    if (editor === 'prosemirror') await new Promise((resolve) => setTimeout(resolve, 600))
    await desk.keys.press('Return')
    await expect
      .poll(ticket.text, soon)
      .toMatch(/^Hi Maja,\n[^;]*Of course you can send it back[^;]*Noor\nKittiwake\s*$/)
    await expect.poll(ticket.showsPalette, soon).toBe(false)
    await desk.keys.press('ctrl+z')
    await expect.poll(ticket.text, soon).toBe(';;')
    await ticket.close()
  })

  test('Esc gives the keyboard back where it was, again and again, and no letter is lost or doubled', async () => {
    const ticket = await startWriting(editor)
    const palette = await ticket.palette()
    let text = ''
    for (const word of ['where', 'is', 'my', 'parcel', 'now']) {
      await desk.keys.type(`;;${word} is it`)
      text += ';;'
      await expect.poll(palette.query, soon).toBe(`${word} is it`)
      expect(await palette.focused()).toBe('Search replies')
      expect(await ticket.text()).toBe(text)
      await desk.keys.press('Escape')
      // At once: it is in the first moments that a key finds nobody.
      await expect.poll(palette.focused, { ...soon, interval: 1 }).toBe(null)
      await desk.keys.type('x')
      text += 'x'
      await expect.poll(ticket.text, soon).toBe(text)
    }
    await ticket.close()
  })
})
