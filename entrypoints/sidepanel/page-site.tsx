import { useState } from 'react'
import { SiteNotice } from '../../components/site-notice.tsx'
import type { PageSite as Site } from '../../lib/messages/protocol.ts'

type Props = { readonly site: Site | undefined; readonly onAsk: ((pattern: string) => Promise<boolean>) | undefined }

/** Asks for the site under the sidebar while it may be used for this one visit only. */
export function PageSite({ site, onAsk }: Props) {
  const [denied, setDenied] = useState(false)
  if (!onAsk || !site?.pattern || site.allowed) return null
  const { url, pattern } = site
  const ask = async () => setDenied(!(await onAsk(pattern)))
  return <SiteNotice site={new URL(url).hostname} denied={denied} onAllow={() => void ask()} />
}
