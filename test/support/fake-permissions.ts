import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

type Change = { readonly origins: readonly string[] }
type Hear = (change: Change) => void

/** The browser's permissions, which the fake browser lacks. `answer` is what the agent says when asked. */
export function fakePermissions(answer: () => boolean | Promise<boolean> = () => true) {
  let origins: readonly string[] = []
  const added = new Set<Hear>()
  const removed = new Set<Hear>()
  const event = (hearing: Set<Hear>) => ({
    addListener: (hear: Hear) => hearing.add(hear),
    removeListener: (hear: Hear) => hearing.delete(hear),
  })
  const tell = (hearing: ReadonlySet<Hear>, change: readonly string[]) => {
    if (change.length > 0) for (const hear of hearing) hear({ origins: change })
  }
  const request = vi.fn(async (wanted: Change) => {
    const missing = wanted.origins.filter((origin) => !origins.includes(origin))
    if (missing.length > 0 && !(await answer())) return false
    origins = [...origins, ...missing]
    tell(added, missing)
    return true
  })
  const permissions = {
    request,
    getAll: async () => ({ origins: [...origins] }),
    contains: async (wanted: Change) => wanted.origins.every((origin) => origins.includes(origin)),
    async remove(unwanted: Change) {
      const gone = unwanted.origins.filter((origin) => origins.includes(origin))
      origins = origins.filter((origin) => !gone.includes(origin))
      tell(removed, gone)
      return gone.length > 0
    },
    onAdded: event(added),
    onRemoved: event(removed),
  }
  Object.assign(fakeBrowser, { permissions })
  return permissions
}
