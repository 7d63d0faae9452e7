import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'
import { highlightedRow } from './desk.ts'

/** The sample "Refund sent but not arrived" by keyboard alone: found by its shortcut, its four blanks filled. */
export async function fillRefund(page: Page, sidebar: Frame | Page): Promise<void> {
  await page.keyboard.type('rfl')
  await highlightedRow(sidebar).filter({ hasText: 'Refund sent but not arrived' }).waitFor()
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Amount refunded')
  await page.keyboard.type('€89.00')
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Refund sent on')
  await page.keyboard.type('14 November')
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Refunded to')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Check again on')
  await page.keyboard.type('Friday')
}

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
