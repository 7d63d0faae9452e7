import type { Page } from 'playwright-core'
import { extractText } from 'unpdf'

/** What somebody would read on the paper, page by page, with each run of white space as one space. */
export async function printedPages(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<readonly string[]> {
  const pdf = await page.pdf({ format })
  const { text } = await extractText(new Uint8Array(pdf))
  return text.map((one) => one.replaceAll(/\s+/g, ' '))
}
