import { type PackLink, readLink } from '../packs/link.ts'
import type { PolledFeed } from './poll-feeds.ts'

/** A pack that the organisation has set: only a link that says whose it is can be followed without anybody looking. */
export type PolicyPack = { readonly link: string; readonly feed: string; readonly address: PackLink['address'] }

/** Those of the links that can be followed. */
export const policyPacks = (links: readonly string[]): readonly PolicyPack[] =>
  links.flatMap((link) => {
    const read = readLink(link.trim())
    if (!read.ok || read.value.feed === undefined) return []
    return [{ link, feed: read.value.feed, address: read.value.address }]
  })

/** Whether it is to be looked at by its link: it is not here, or, when the organisation may have set another link, is elsewhere or won't open. */
export const isToAdopt = ({ address }: PolicyPack, check: PolledFeed | undefined, isNewlySet: boolean): boolean =>
  !check || (isNewlySet && (check.address !== address || check.refused?.kind === 'sealed'))
