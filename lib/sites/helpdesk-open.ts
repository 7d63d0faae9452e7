import { allowedSites, tabsOn } from './allowed-sites.ts'

/** Whether any tab shows a site the agent has allowed. */
export const isHelpdeskOpen = async (): Promise<boolean> => (await tabsOn(await allowedSites())).length > 0
