import type { Page } from 'playwright-core'
import { type ExtensionBrowser, sidebarIn } from '../support/extension-browser.ts'
import { sidebarInSight } from '../support/palette.ts'

/** Until it is also remembered as closed, else the next page would open it by itself. */
export async function closeSidebar(browser: ExtensionBrowser, page: Page): Promise<void> {
  const sidebar = await sidebarIn(page)
  await sidebar.getByRole('button', { name: 'Close sidebar' }).click()
  await page.waitForFunction(`!(${sidebarInSight})()`)
  const [background] = browser.context.serviceWorkers()
  if (!background) throw new Error('The background did not come back')
  const remembered = background.evaluate(async () => {
    // The worker's own world: `chrome` is there, its types are not.
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: StorageArea } } }).chrome
    const isClosed = async () => !(await storage.local.get('shell.open'))['shell.open']?.length
    if (await isClosed()) return
    await new Promise<void>((resolve) => {
      const look = async () => {
        if (!(await isClosed())) return
        storage.local.onChanged.removeListener(look)
        resolve()
      }
      storage.local.onChanged.addListener(look)
      void look()
    })
  })
  await inTime('the sidebar to be remembered as closed', remembered)
}

/** A bench that waits for ever says nothing of why. */
async function inTime<T>(what: string, promise: Promise<T>): Promise<T> {
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`Waited too long for ${what}`)), 20_000).unref()
  })
  return Promise.race([promise, tooLate])
}

type StorageArea = {
  readonly get: (key: string) => Promise<{ 'shell.open'?: string[] }>
  readonly onChanged: Record<'addListener' | 'removeListener', (listener: () => void) => void>
}
