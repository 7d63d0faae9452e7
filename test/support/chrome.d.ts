import type { browser } from 'wxt/browser'

declare global {
  /** In the extension's own pages, which is where the tests evaluate. */
  const chrome: typeof browser
}
