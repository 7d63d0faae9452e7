import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import type { PlaceSettings } from '../../components/settings-panel.tsx'
import { send } from '../../lib/messages/messenger.ts'
import {
  changeShellSettings,
  readShellSettings,
  type ShellSettings,
  watchShellSettings,
  withSite,
} from '../../lib/settings/shell-settings.ts'
import { leavePanel, moveToPanel } from '../../lib/shell/native-panel.ts'
import type { Surroundings } from './find-page.ts'

type Place = {
  /** The page's address; absent in a tab of its own, or where the browser does not tell it. */
  readonly url: string | undefined
  readonly settings: PlaceSettings | undefined
  readonly change: (change: Partial<PlaceSettings>) => void
}

/** Where the sidebar stands: in the page or beside it, and how. */
export function usePlace({ page, tabId, inPanel }: Surroundings): Place {
  const [url, setUrl] = useState<string>()
  const [shell, setShell] = useState<ShellSettings>()
  useEffect(() => {
    if (tabId === undefined) return
    void browser.tabs.get(tabId).then((tab) => setUrl(tab.url))
    void readShellSettings().then(setShell)
    return watchShellSettings(setShell)
  }, [tabId])
  const origin = url === undefined ? undefined : new URL(url).origin

  function changeShell({ side, pushed }: Partial<PlaceSettings>): void {
    const changeOf = (now: ShellSettings): Partial<ShellSettings> => ({
      ...(side === undefined ? {} : { side }),
      ...(pushed === undefined || origin === undefined ? {} : { pushed: withSite(now.pushed, origin, pushed) }),
    })
    // Shown at once; the stored settings follow, and with them the page.
    setShell((now) => now && { ...now, ...changeOf(now) })
    void changeShellSettings(changeOf)
  }

  function changePanel(chosen: boolean): void {
    if (!chosen) return void returnToPage()
    moveToPanel({ id: tabId, url })
    void page?.close?.()
  }

  async function returnToPage(): Promise<void> {
    // A page that forbids frames keeps the panel.
    if (tabId === undefined || (await send('toggleSidebar', [], { tabId, frameId: 0 })) !== 'toggled') return
    await leavePanel({ id: tabId, url })
  }

  return {
    url,
    settings: shell && {
      side: shell.side,
      pushed: origin !== undefined && shell.pushed.includes(origin),
      inPanel: browser.sidePanel ? inPanel : undefined,
    },
    change: ({ inPanel: chosen, ...rest }) => (chosen === undefined ? changeShell(rest) : changePanel(chosen)),
  }
}
