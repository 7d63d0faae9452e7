import type { Page } from 'playwright-core'

/** Three replies of a line each: for colleagues, for the customer, and one with formatting. */
const items = [
  {
    kind: 'reply',
    id: 'watch',
    lang: 'en',
    title: 'Watch this account',
    shortcut: 'wtc',
    audience: 'internal',
    body: 'The card was refused twice. Please keep an eye on it.',
  },
  { kind: 'reply', id: 'thanks', lang: 'en', title: 'Thanks', shortcut: 'thx', body: 'Thank you for waiting.' },
  { kind: 'reply', id: 'today', lang: 'en', title: 'Today', shortcut: 'tdy', body: 'It leaves **today**.' },
]

export async function importShortReplies(options: Page): Promise<void> {
  await options.getByLabel('Import replies', { exact: true }).setInputFiles({
    name: 'short.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'evenkeel-library', version: 1, items })),
  })
  await options.getByRole('status').filter({ hasText: '3' }).waitFor()
}
