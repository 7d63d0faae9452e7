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

export const showsPalette = (page: Page): Promise<boolean> => page.evaluate(inSight)

/** To be run in the page: whether it has the sidebar in sight, which alone of what stands behind the body is as high as the page. */
export const sidebarInSight = (): boolean =>
  Array.from(document.documentElement.children, (child) => child.getBoundingClientRect()).some(
    ({ width, height }, at) => at > 1 && width > 0 && height >= document.documentElement.clientHeight,
  )

/** To be run in the page: whether it has the palette in sight. It stands right behind the page's own body. */
export function inSight(): boolean {
  const host = document.body.nextElementSibling
  if (!host) return false
  // Of what is in it the page knows only that a click would meet it.
  const { left, top, width, height } = host.getBoundingClientRect()
  return document.elementFromPoint(left + width / 2, top + height / 2) === host
}
