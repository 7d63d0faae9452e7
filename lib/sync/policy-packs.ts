import { type PackLink, readLink } from '../packs/link.ts'

/** A pack that the organisation has set: only a link that says whose it is can be followed without anybody looking. */
export type PolicyPack = { readonly link: string; readonly feed: string; readonly address: PackLink['address'] }

/** Those of the links that can be followed. */
export const policyPacks = (links: readonly string[]): readonly PolicyPack[] =>
  links.flatMap((link) => {
    const read = readLink(link.trim())
    if (!read.ok || read.value.feed === undefined) return []
    return [{ link, feed: read.value.feed, address: read.value.address }]
  })
