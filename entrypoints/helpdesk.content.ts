import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { rememberCaret, reportField, type SharedMemory, sharedKey } from '../lib/editors/caret-memory.ts'
import { createPaletteCaller } from '../lib/editors/palette-caller.ts'
import { restorePlace } from '../lib/editors/restore-place.ts'
import { whenWriting } from '../lib/editors/when-writing.ts'
import { aboutFieldHere } from '../lib/helpdesks/about-field.ts'
import { readTicketLeft, repliesElsewhere } from '../lib/helpdesks/ticket-left.ts'
import { askForPalette } from '../lib/messages/ask-for-palette.ts'
import { listen } from '../lib/messages/messenger.ts'
import { tellTicketLeft } from '../lib/messages/ticket-left.ts'
import { readShellSettings, type ShellSettings, triggerOn, watchShellSettings } from '../lib/settings/shell-settings.ts'
import { createPaletteFrame } from '../lib/shell/palette-frame.ts'
import { createSidebarFrame } from '../lib/shell/sidebar-frame.ts'

const successor = 'evenkeel-successor'

/**
 * After an update the old script stays in the page, cut off from the extension, its sidebar dead. The new one has a world of
 * its own and can only tell the old one through the page. A page that says the same reaches nobody: who is not cut off stays.
 */
function takeOver(retire: () => void): void {
  document.dispatchEvent(new Event(successor))
  document.addEventListener(successor, () => {
    if (!browser.runtime?.id) retire()
  })
}

/** Milliseconds in which an agent who has called the palette has it drawn. */
const afterCalled = 1_000

/** What calls the palette here, as it is set now; nothing while it is not known yet. */
function followTrigger(): () => string | undefined {
  let trigger: string | undefined
  const site = siteAround()
  const take = (settings: ShellSettings) => {
    trigger = triggerOn(settings, site)
  }
  void readShellSettings().then(take)
  watchShellSettings(take, ['trigger', 'triggerOn', 'triggerOff'])
  return () => trigger
}

/** The site in the address bar, as far as a frame of another one is told. */
function siteAround(): string {
  try {
    return window.top?.location.origin ?? location.origin
  } catch {
    return location.ancestorOrigins?.[location.ancestorOrigins.length - 1] ?? location.origin
  }
}

/** The first script, in every frame of an allowed site: remembers the caret, and in the top frame holds the sidebar. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  allFrames: true,
  main() {
    const world = globalThis as { [sharedKey]?: SharedMemory }
    // Injected again after a click on the icon, or after an update of the extension.
    if (world[sharedKey]) return
    const shared: SharedMemory = {
      memory: rememberCaret(),
      report: () => reportField(shared, aboutFieldHere),
      typed: () => caller.typed(),
      canWrite: false,
      retired: false,
    }
    world[sharedKey] = shared
    const retire = () => {
      shared.retired = true
      shared.memory.forget()
      sidebar?.remove()
      palette?.remove()
      return undefined
    }
    takeOver(retire)
    const isTop = window.top === window
    const giveBack = async () => {
      const last = shared.memory.last()
      if (last) await restorePlace(last)
      return undefined
    }
    const sidebar = isTop ? createSidebarFrame(browser.runtime.getURL('/sidepanel.html'), giveBack) : undefined
    const palette = isTop ? createPaletteFrame(browser.runtime.getURL('/sidepanel.html'), giveBack) : undefined
    const trigger = followTrigger()
    const caller = createPaletteCaller({
      trigger: () => (shared.retired ? undefined : trigger()),
      show: palette ? async (caret) => palette.show({ frameId: 0, caret }) : askForPalette,
    })
    listen({
      ...(sidebar
        ? { toggleSidebar: sidebar.toggle, closeSidebar: sidebar.close, noteKeyboard: sidebar.noteKeyboard }
        : {}),
      ...(palette
        ? {
            paletteReady(word) {
              const called = palette.ready(word)
              // One after the other: both at once would each take twice as long, and somebody may be waiting for this one.
              setTimeout(() => sidebar?.prepare(), called ? afterCalled : 0)
              return called
            },
            showPalette: palette.show,
            whoCalledPalette: palette.caller,
            closePalette: palette.close,
            leavePalette: palette.leave,
            focusPalette: palette.focus,
          }
        : {}),
      handOver: caller.handOver,
      returnToField: giveBack,
      retire,
    })
    sidebar?.openIfLeftOpen()
    if (!sidebar || !palette) return
    whenWriting(() => {
      if (trigger() === undefined) sidebar.prepare()
      else palette.prepare()
    })
    if (!repliesElsewhere(document)) return
    // Before the next page is asked for: after that a sleeping background would wake too late to hear this one.
    window.addEventListener('beforeunload', () => {
      const ticket = shared.retired ? undefined : readTicketLeft(document)
      if (ticket) tellTicketLeft(ticket)
    })
  },
})
