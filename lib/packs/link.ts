import { ok, type Result, refuse } from '../base/result.ts'
import { fromBase64url } from './base64url.ts'
import type { Pinned } from './open-feed.ts'

/** Where a feed is, and what its publisher gave to know it by. */
export type PackLink = Pinned & {
  /** Ends in a slash; the names of a feed's files are put after it. */
  readonly address: string
}

export type LinkRefusal =
  /** No address at all, or one with white space or other signs that an address does not hold. */
  | { readonly kind: 'not-a-link' }
  /** `javascript:`, `data:`, `file:` and all that is not the web. */
  | { readonly kind: 'not-https'; readonly protocol: string }
  /** A name or a password before the host: made to look like another host, or a secret that would be kept. */
  | { readonly kind: 'with-credentials' }
  /** Something after a question mark, which no file of a feed would get. */
  | { readonly kind: 'with-query' }
  /** The part after `#` is cut short, altered, or no subscription at all. */
  | { readonly kind: 'bad-fragment' }

/** Reads `https://host/path/#evenkeel=<feed>&key=<key>`; the part after `#` may be absent, its key too. It never travels. */
export function readLink(text: string): Result<PackLink, LinkRefusal> {
  const url = /^[!-~]{1,2000}$/.test(text) && !text.includes('\\') ? URL.parse(text) : null
  if (!url) return refuse({ kind: 'not-a-link' })
  if (!isSafe(url)) return refuse({ kind: 'not-https', protocol: url.protocol })
  // The browser would repair `https:/host` and `https:host`; a person might read something else.
  if (!/^https?:\/\/[^/?#]/.test(text)) return refuse({ kind: 'not-a-link' })
  if (url.username !== '' || url.password !== '' || hasAt(text)) return refuse({ kind: 'with-credentials' })
  if (text.replace(/#.*/, '').includes('?')) return refuse({ kind: 'with-query' })
  const pinned = readFragment(text)
  if (!pinned) return refuse({ kind: 'bad-fragment' })
  return ok({ address: `${url.origin}${url.pathname.replace(/\/?$/, '/')}`, ...pinned })
}

/** Plain http only where nobody stands between: on this machine, for trying things out. */
const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))

/** Even an empty name before the host. */
const hasAt = (text: string): boolean => /^https?:\/\/[^/?#]*@/.test(text)

function readFragment(text: string): Pinned | undefined {
  const at = text.indexOf('#')
  if (at < 0) return {}
  const [, feed, key] = /^evenkeel=([\w-]{22})(?:&key=([\w-]{43}))?$/.exec(text.slice(at + 1)) ?? []
  if (feed === undefined || (key !== undefined && fromBase64url(key)?.length !== 32)) return undefined
  return { feed, ...(key !== undefined && { key }) }
}
