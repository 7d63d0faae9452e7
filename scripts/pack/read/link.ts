import { fromText } from './bytes.ts'

/** What a subscription link says: where the feed is, whose it is, and what opens it. */
export type Link = {
  readonly source: string
  readonly feed: string | undefined
  readonly key: Uint8Array | undefined
}

/** Takes a plain address, a folder or a file too. What is given beside the link outranks it. */
export function readLink(link: string, given: { readonly feed?: string; readonly key?: string }): Link | string {
  const [source = '', fragment = ''] = link.split('#', 2)
  const unfit = unfitAddress(source)
  if (unfit !== undefined) return unfit
  const said = /^evenkeel=([^&]*)(?:&key=([^&]*))?$/.exec(fragment)
  if (fragment !== '' && !said) return `“#${fragment}” is no subscription: the link was cut short, or is none`
  const feed = given.feed ?? said?.[1]
  const keyText = given.key ?? said?.[2]
  const key = keyText === undefined ? undefined : fromText(keyText)
  if (feed !== undefined && !/^[\w-]{22}$/.test(feed)) return `“${feed}” is no fingerprint: those have 22 characters`
  if (keyText !== undefined && key?.length !== 32)
    return 'The key is not 32 bytes in base64url: those have 43 characters'
  return { source, feed, key }
}

/** Why no agent could follow this address; of a folder or a file nothing. What may be a password is not repeated. */
function unfitAddress(source: string): string | undefined {
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(source)) return undefined
  const url = URL.parse(source)
  if (!url) return `“${source}” is no address`
  const isHere = url.protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  if (url.protocol !== 'https:' && !isHere)
    return `A feed has an https address, and this one begins with ${url.protocol}//`
  if (url.username !== '' || url.password !== '')
    return 'A feed’s address holds no name and no password before the host'
  if (url.search !== '') return `A feed’s address holds nothing after a question mark, and this one has “${url.search}”`
  return undefined
}
