import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'
import { highlightedRow } from './desk.ts'

/** A keyboard, whoever plays it. */
type Keys = { readonly type: (text: string) => Promise<void>; readonly press: (key: KeyInput) => Promise<void> }
type KeyInput = 'Enter' | 'ArrowDown'

/** What is to be seen of the sidebar meanwhile. */
type Eyes = { readonly focused: () => Promise<string | null>; readonly highlighted: () => Promise<string | undefined> }

/** The sample "Refund sent but not arrived" by keyboard alone: found by its shortcut, its four blanks filled. */
export const fillRefund = ({ keyboard }: Page, sidebar: Frame | Page): Promise<void> =>
  playRefund(keyboard, {
    focused: () => sidebar.locator(':focus').getAttribute('aria-label'),
    highlighted: () => highlightedRow(sidebar).innerText(),
  })

/** The same in any browser. */
export async function playRefund(keys: Keys, { focused, highlighted }: Eyes): Promise<void> {
  const reach = async (label: string) => {
    await keys.press('Enter')
    await expect.poll(focused, soon).toBe(label)
  }
  await keys.type('rfl')
  await expect.poll(highlighted, soon).toContain('Refund sent but not arrived')
  await reach('Amount refunded')
  await keys.type('€89.00')
  await reach('Refund sent on')
  await keys.type('14 November')
  await reach('Refunded to')
  await keys.press('ArrowDown')
  await reach('Check again on')
  await keys.type('Friday')
}

const soon = { timeout: 10_000 }

/** What the reply reads then, line by line, for a customer called so. */
export const refundLines = (customer: string, agent: string): readonly string[] => [
  `Hi ${customer},`,
  "You were told the money was on its way, and it still isn't there. I can see why you're asking, so I've checked each step on our side.",
  "We sent €89.00 on 14 November, to the card you paid with. It hasn't come back to us. Most banks show a refund within 5 working days, and a few take up to 10. It's also worth looking at the date of your purchase, because some banks put the refund there and not at the top of the list.",
  "If you can't see it on Friday, reply here. I'll get the bank reference for the payment and send it to you, so that your bank can find it.",
  'Best wishes,',
  agent,
  'Kittiwake',
]

export const focused = (sidebar: Frame | Page, label: string) =>
  expect.poll(() => sidebar.locator(':focus').getAttribute('aria-label')).toBe(label)
