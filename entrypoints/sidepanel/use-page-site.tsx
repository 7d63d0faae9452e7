import { useState } from 'react'
import type { Notice } from '../../components/rank-notices.ts'
import { SiteNotice } from '../../components/site-notice.tsx'
import type { PageSite as Site } from '../../lib/messages/protocol.ts'

type Ask = ((pattern: string) => Promise<boolean>) | undefined

/** Asks for the site under the sidebar while it may be used for this one visit only. */
export function usePageSite(site: Site | undefined, onAsk: Ask): readonly Notice[] {
  const [denied, setDenied] = useState(false)
  if (!onAsk || !site?.pattern || site.allowed) return []
  const { url, pattern } = site
  const ask = async () => setDenied(!(await onAsk(pattern)))
  const { hostname } = new URL(url)
  return [
    {
      id: 'site',
      rank: 'site',
      draw: (more) => <SiteNotice site={hostname} denied={denied} onAllow={() => void ask()} more={more} />,
    },
  ]
}
