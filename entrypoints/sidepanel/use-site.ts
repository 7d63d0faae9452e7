import { useEffect, useState } from 'react'
import type { PageSite } from '../../lib/messages/protocol.ts'
import type { Around } from './around.ts'

/** The site of the page the sidebar works for; undefined in a tab of its own, or where the browser does not tell. */
export function useSite(around: Around | undefined): PageSite | undefined {
  const [site, setSite] = useState<PageSite>()
  useEffect(() => {
    if (!around) return
    const look = () => void around.readSite().then(setSite)
    look()
    return around.watch(look)
  }, [around])
  return site
}
