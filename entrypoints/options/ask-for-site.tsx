import { browser } from 'wxt/browser'
import { Notices } from '../../components/notices.tsx'
import { allowSite, patternFor } from '../../lib/sites/allowed-sites.ts'
import { usePageSite } from '../sidepanel/use-page-site.tsx'

/** The site that the sidebar in a page could not ask for itself. */
const url = new URLSearchParams(location.search).get('allow') ?? ''
const pattern = patternFor(url)

export function AskForSite({ sites }: { readonly sites: readonly string[] }) {
  const site = pattern === undefined ? undefined : { url, pattern, allowed: sites.includes(pattern) }
  return <Notices notices={usePageSite(site, allowAndGoBack)} />
}

async function allowAndGoBack(wanted: string): Promise<boolean> {
  const allowed = await allowSite(wanted)
  if (allowed) await goBack()
  return allowed
}

async function goBack(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.openerTabId !== undefined) await browser.tabs.update(tab.openerTabId, { active: true })
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}
