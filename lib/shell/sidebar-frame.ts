import { changeShellSettings, readShellSettings, type ShellSettings, withSite } from '../settings/shell-settings.ts'
import { type FrameHost, openFrameHost } from './frame-host.ts'

/** The sidebar of one page: there or not, and where it was left. */
export type SidebarFrame = {
  readonly toggle: () => undefined
  readonly close: () => undefined
  /** For good: nothing of it stays in the page. */
  readonly remove: () => void
  readonly openIfLeftOpen: () => void
}

/** `giveBack` returns the keyboard to where the agent was writing. */
export function createSidebarFrame(url: string, giveBack: () => void): SidebarFrame {
  let host: FrameHost | undefined
  const { origin } = window.location

  const rememberOpen = (isOpen: boolean) =>
    changeShellSettings(({ open: sites }) => ({ open: withSite(sites, origin, isOpen) }))

  function show(settings: ShellSettings): void {
    if (host) host.show(settings)
    else host = openFrameHost(`${url}?shell=page`, 'Evenkeel', settings)
  }

  async function open(): Promise<void> {
    show(await readShellSettings())
    host?.focus()
    await rememberOpen(true)
  }

  function close(): undefined {
    const hadKeyboard = host?.hasFocus() ?? false
    host?.hide()
    if (hadKeyboard) giveBack()
    void rememberOpen(false)
  }

  return {
    close,
    toggle() {
      if (!host?.isShown()) void open()
      else if (host.hasFocus()) close()
      else host.focus()
      return undefined
    },
    remove() {
      host?.remove()
      host = undefined
    },
    async openIfLeftOpen() {
      const settings = await readShellSettings()
      // Without taking the keyboard: the agent may be typing in the page already.
      if (settings.open.includes(origin) && !host) show(settings)
    },
  }
}
