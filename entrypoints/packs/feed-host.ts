import { patternFor } from '../../lib/sites/allowed-sites.ts'
import { canAskForHosts, isAllowedToRead } from '../../lib/sites/feed-hosts.ts'

export type FeedHost = { readonly name: string; readonly pattern: string }

/** The host at an address where nobody answered, if it may be heard once the browser allows it. */
export async function hostToAllow(address: string): Promise<FeedHost | undefined> {
  const pattern = patternFor(address)
  if (pattern === undefined) return undefined
  if (canAskForHosts() && (await isAllowedToRead(pattern))) return undefined
  return { name: new URL(address).hostname, pattern }
}
