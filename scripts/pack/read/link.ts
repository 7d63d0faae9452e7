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
