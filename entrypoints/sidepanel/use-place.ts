import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import type { PlaceSettings } from '../../components/settings-panel.tsx'
import {
  changeShellSettings,
  readShellSettings,
  type ShellSettings,
  watchShellSettings,
  withSite,
} from '../../lib/settings/shell-settings.ts'

type Place = {
  /** The page's address; absent in a tab of its own, or where the browser does not tell it. */
  readonly url: string | undefined
  readonly settings: PlaceSettings | undefined
  readonly change: (change: Partial<PlaceSettings>) => void
}

/** Where the sidebar stands in the page around it. */
export function usePlace(inPage: boolean): Place {
  const [url, setUrl] = useState<string>()
  const [shell, setShell] = useState<ShellSettings>()
  useEffect(() => {
    if (!inPage) return
    void browser.tabs.getCurrent().then((tab) => setUrl(tab?.url))
    void readShellSettings().then(setShell)
    return watchShellSettings(setShell)
  }, [inPage])
  const origin = url === undefined ? undefined : new URL(url).origin
  return {
    url,
    settings: shell && { side: shell.side, pushed: origin !== undefined && shell.pushed.includes(origin) },
    change({ side, pushed }) {
      const changeOf = (now: ShellSettings): Partial<ShellSettings> => ({
        ...(side === undefined ? {} : { side }),
        ...(pushed === undefined || origin === undefined ? {} : { pushed: withSite(now.pushed, origin, pushed) }),
      })
      // Shown at once; the stored settings follow, and with them the page.
      setShell((now) => now && { ...now, ...changeOf(now) })
      void changeShellSettings(changeOf)
    },
  }
}
