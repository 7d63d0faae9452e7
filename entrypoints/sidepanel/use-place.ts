import { useEffect, useRef, useState } from 'react'
import { browser } from 'wxt/browser'
import type { PlaceChange, PlaceSettings } from '../../components/settings-panel.tsx'
import { send } from '../../lib/messages/messenger.ts'
import {
  changeShellSettings,
  readShellSettings,
  type ShellSettings,
  triggerOn,
  watchShellSettings,
  withSite,
} from '../../lib/settings/shell-settings.ts'
import { leavePanel, moveToPanel } from '../../lib/shell/native-panel.ts'
import type { Surroundings } from './find-page.ts'

export type Place = {
  readonly settings: PlaceSettings | undefined
  readonly change: (change: PlaceChange) => void
}

/** Where the sidebar stands: in the page, whose address the browser may not have told, or beside it, and how. */
export function usePlace({ page, tabId, inPanel, around }: Surroundings, url: string | undefined): Place {
  const [shell, setShell] = useState<ShellSettings>()
  // While they are being stored, the news of the change before would show the switch as it was.
  const storing = useRef(0)
  useEffect(() => {
    // Firefox opens and closes its panel by itself, for all pages: there is nothing to set.
    if (!around || (inPanel && !browser.sidePanel)) return
    void readShellSettings().then(setShell)
    return watchShellSettings((stored) => {
      if (storing.current === 0) setShell(stored)
    })
  }, [around, inPanel])
  const origin = url === undefined ? undefined : new URL(url).origin

  function changeShell({ side, pushed, paletteHere }: Omit<PlaceChange, 'inPanel'>): void {
    const changeOf = (now: ShellSettings): Partial<ShellSettings> => ({
      ...(side === undefined ? {} : { side }),
      ...(pushed === undefined || origin === undefined ? {} : { pushed: withSite(now.pushed, origin, pushed) }),
      ...(paletteHere === undefined || origin === undefined
        ? {}
        : { triggerOff: withSite(now.triggerOff, origin, !paletteHere) }),
    })
    // Shown at once; the stored settings follow, and with them the page.
    setShell((now) => now && { ...now, ...changeOf(now) })
    void store(changeOf)
  }

  async function store(changeOf: (now: ShellSettings) => Partial<ShellSettings>): Promise<void> {
    storing.current += 1
    try {
      await changeShellSettings(changeOf)
    } finally {
      storing.current -= 1
    }
    if (storing.current === 0) setShell(await readShellSettings())
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
    settings: shell && {
      side: shell.side,
      pushed: origin !== undefined && shell.pushed.includes(origin),
      inPanel: browser.sidePanel ? inPanel : undefined,
      palette:
        shell.triggerOn && origin !== undefined
          ? { trigger: shell.trigger, here: triggerOn(shell, origin) !== undefined }
          : undefined,
    },
    change: ({ inPanel: chosen, ...rest }) => (chosen === undefined ? changeShell(rest) : changePanel(chosen)),
  }
}
