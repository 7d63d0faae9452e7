import type { Frame, Page } from 'playwright-core'

/** The frame of the palette, whose shadow root nothing else can look into. */
export async function paletteIn(page: Page): Promise<Frame> {
  const frame = page.frames().find((candidate) => candidate.url().includes('/sidepanel.html?shell=palette'))
  if (frame) return frame
  await page.waitForEvent('framenavigated')
  return paletteIn(page)
}

/** Whether the keyboard is in the page again: for a moment after the palette has gone it is on its way. */
export const keyboardBack = (page: Page): Promise<boolean> =>
  page.evaluate(() => ![null, document.body, document.body.nextElementSibling].includes(document.activeElement))

/** Whether the page has it in sight; it stands right behind the page's own body. */
export const showsPalette = (page: Page): Promise<boolean> =>
  page.evaluate(() => (document.body.nextElementSibling?.getBoundingClientRect().width ?? 0) > 0)
