import {
  changeShellSettings,
  readShellSettings,
  type ShellSettings,
  watchShellSettings,
  withSite,
} from '../settings/shell-settings.ts'
import { type FrameHost, openFrameHost } from './frame-host.ts'

/** The sidebar of one page: there or not, and where it was left. */
export type SidebarFrame = {
  readonly toggle: () => undefined
  readonly close: () => undefined
  readonly openIfLeftOpen: () => void
}

/** `giveBack` returns the keyboard to where the agent was writing. */
export function createSidebarFrame(url: string, giveBack: () => void): SidebarFrame {
  let host: FrameHost | undefined
  let stopWatching = () => {}
  const { origin } = window.location

  const open = (settings: ShellSettings) => {
    if (host) return
    host = openFrameHost(`${url}?shell=page`, 'Evenkeel', settings)
    stopWatching = watchShellSettings((next) => host?.place(next))
  }
  const close = () => {
    const hadKeyboard = host?.hasFocus() ?? false
    stopWatching()
    host?.remove()
    host = undefined
    if (hadKeyboard) giveBack()
  }
  const rememberOpen = (isOpen: boolean) =>
    changeShellSettings(({ open: sites }) => ({ open: withSite(sites, origin, isOpen) }))

  return {
    toggle() {
      if (host && !host.hasFocus()) host.focus()
      else if (host) {
        close()
        void rememberOpen(false)
      } else
        void readShellSettings()
          .then(open)
          .then(() => host?.focus())
          .then(() => rememberOpen(true))
      return undefined
    },
    close() {
      close()
      void rememberOpen(false)
      return undefined
    },
    openIfLeftOpen() {
      // Without taking the keyboard: the agent may be typing in the page already.
      void readShellSettings().then((settings) => {
        if (settings.open.includes(origin)) open(settings)
      })
    },
  }
}
