/**
 * What an item of a pack is called in an agent's library: its own id behind the feed it came by, since two teams may use the same.
 * No id has a slash in it.
 */
export const libraryId = (feed: string, id: string): string => `${feed}/${id}`

/** The feed an item of the library came by; undefined for what the agent brought in. */
export function feedOf(id: string): string | undefined {
  const slash = id.indexOf('/')
  return slash < 0 ? undefined : id.slice(0, slash)
}

/** What its author calls it. */
export const ownId = (id: string): string => id.slice(id.indexOf('/') + 1)
