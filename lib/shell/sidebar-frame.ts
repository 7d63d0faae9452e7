import { changeShellSettings, readShellSettings, type ShellSettings, withSite } from '../settings/shell-settings.ts'
import { createFrameHost, type FrameHost } from './frame-host.ts'

/** The sidebar of one page: there or not, and where it was left. */
export type SidebarFrame = {
  /** Loads it out of sight, so that it opens at once. */
  readonly prepare: () => void
  readonly toggle: () => 'toggled' | 'no-frames'
  readonly close: () => undefined
  readonly noteKeyboard: (here: boolean) => undefined
  /** For good: nothing of it stays in the page. */
  readonly remove: () => void
  readonly openIfLeftOpen: () => void
}

/** `giveBack` returns the keyboard to where the agent was writing. */
export function createSidebarFrame(url: string, giveBack: () => void): SidebarFrame {
  let host: FrameHost | undefined
  // What the agent asked for last: the settings are read meanwhile, and an older wish must not win.
  let wanted = false
  // The page's own idea goes stale: Chromium's `activeElement` stays at our frame when the agent clicks into an editor's frame
  // that had the keyboard before.
  let keyboardHere = false
  const { origin } = window.location
  // A frame in a page with the CSP `sandbox` inherits its opaque origin, and with it has no extension around it.
  const sandboxed = window.origin === 'null'

  let removed = false
  const frame = () => (host ??= createFrameHost(`${url}?shell=page`, 'Evenkeel'))
  const rememberWish = () => changeShellSettings(({ open: sites }) => ({ open: withSite(sites, origin, wanted) }))

  function show(settings: ShellSettings): void {
    if (wanted && !removed) frame().show(settings)
  }

  async function open(): Promise<void> {
    if (removed) return
    wanted = true
    frame()
    show(await readShellSettings())
    if (!wanted) return
    frame().focus()
    await rememberWish()
  }

  function close(): undefined {
    wanted = false
    host?.hide()
    if (keyboardHere) giveBack()
    keyboardHere = false
    void rememberWish()
  }

  return {
    prepare() {
      if (!sandboxed && !removed) frame()
    },
    close,
    noteKeyboard(here) {
      keyboardHere = here
    },
    toggle() {
      if (sandboxed) return 'no-frames'
      if (!host?.isShown()) void open()
      // A page that moves our frame about loads it anew, and the one before can't tell that it has lost the keyboard.
      else if (keyboardHere && host.mayHaveKeyboard()) close()
      else host.focus()
      return 'toggled'
    },
    remove() {
      wanted = false
      removed = true
      host?.remove()
      host = undefined
    },
    async openIfLeftOpen() {
      const settings = await readShellSettings()
      if (sandboxed || removed || !settings.open.includes(origin) || wanted) return
      wanted = true
      // Without taking the keyboard: the agent may be typing in the page already.
      show(settings)
    },
  }
}
