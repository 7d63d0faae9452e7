import type { Page } from 'playwright-core'
import type { ExtensionBrowser } from '../support/extension-browser.ts'
import { now } from './probe.ts'

/** The shortcut, ready to be pressed: all that finding the tab costs is done before the clock starts. Returns when it was pressed. */
export async function prepareShortcut(browser: ExtensionBrowser, page: Page): Promise<() => Promise<number>> {
  await page.bringToFront()
  const session = await browser.context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error('The browser is gone')
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  // Not in the protocol's published types yet.
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>
  return async () => {
    const pressed = now()
    await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab?.targetId })
    return pressed
  }
}
