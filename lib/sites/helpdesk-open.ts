import { allowedSites, tabsOn } from './allowed-sites.ts'

/** Whether any tab shows a site the agent has allowed. */
export async function isHelpdeskOpen(): Promise<boolean> {
  const sites = await allowedSites()
  return sites.length > 0 && (await tabsOn(sites)).length > 0
}
