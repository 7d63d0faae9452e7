import { browser } from 'wxt/browser'

/** The links of the packs that the organisation has set; none where it has set nothing. */
export async function readPolicyPacks(): Promise<readonly string[]> {
  try {
    const { packs } = await browser.storage.managed.get('packs')
    return Array.isArray(packs) ? packs.filter((link): link is string => typeof link === 'string') : []
  } catch {
    // Firefox has no managed storage at all where no policy is.
    return []
  }
}

/** Calls back when the organisation has set something else. */
export function watchPolicy(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed()
  })
}
