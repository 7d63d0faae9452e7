import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { SiteNotice } from '../../components/site-notice.tsx'
import { allowSite, patternFor } from '../../lib/sites/allowed-sites.ts'

/** Asks for the site under the sidebar while it may be used for this one visit only. */
export function PageSite({ tabUrl }: { readonly tabUrl: string | undefined }) {
  const pattern = tabUrl === undefined ? undefined : patternFor(tabUrl)
  const allowed = useAllowed(pattern)
  const [denied, setDenied] = useState(false)
  if (tabUrl === undefined || pattern === undefined || allowed !== false) return null
  const ask = async () => setDenied(!(await allowSite(pattern)))
  return <SiteNotice site={new URL(tabUrl).hostname} denied={denied} onAllow={() => void ask()} />
}

function useAllowed(pattern: string | undefined): boolean | undefined {
  const [allowed, setAllowed] = useState<boolean>()
  useEffect(() => {
    if (pattern === undefined) return
    const look = () => void browser.permissions.contains({ origins: [pattern] }).then(setAllowed)
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [pattern])
  return allowed
}
