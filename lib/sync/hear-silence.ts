import type { Fetch } from './read-address.ts'

export type Hearing = { readonly fetch: Fetch; readonly wasSilent: () => boolean }

/**
 * The same fetch, which also remembers whether a request came to nothing: without a network, for want of such a host, or because it lets
 * nobody read whom the browser has not allowed. The browser tells these apart to nobody. A time-out is none of them.
 */
export function hearSilence(fetch: Fetch): Hearing {
  let silent = false
  return {
    wasSilent: () => silent,
    async fetch(url, init) {
      try {
        return await fetch(url, init)
      } catch (error) {
        silent ||= error instanceof TypeError
        throw error
      }
    },
  }
}
