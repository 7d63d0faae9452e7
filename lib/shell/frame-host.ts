import { changeShellSettings, type ShellSettings, watchShellSettings } from '../settings/shell-settings.ts'
import { createOurFrame, topmost } from './our-frame.ts'
import { createPagePush } from './push-page.ts'
import { createResizeHandle } from './resize-handle.ts'

/** The sidebar in a page: an empty element whose closed shadow root holds our frame and the edge that widens it. */
export type FrameHost = {
  readonly isShown: () => boolean
  /** Whether the keyboard may be in it, as far as the page around it knows. */
  readonly mayHaveKeyboard: () => boolean
  readonly focus: () => void
  readonly show: (settings: ShellSettings) => void
  /** Out of sight, with all that was typed still in it: the next opening is at once, and where the agent left off. */
  readonly hide: () => void
  readonly remove: () => void
}

/** Stands in the page out of sight, loading, until it is shown. */
export function createFrameHost(url: string, title: string, page: Document = document): FrameHost {
  const host = page.createElement('div')
  const { frame, focus, load } = createOurFrame(page, url, title)
  const push = createPagePush(page)
  let placed: ShellSettings | undefined
  let stopWatching = () => {}
  const handle = createResizeHandle(page, {
    bounds: () => host.getBoundingClientRect(),
    onWidth: (width) => placed && place({ ...placed, width }),
    onDone: (width) => void changeShellSettings(() => ({ width })),
    onDrag: (dragging) => {
      frame.style.pointerEvents = dragging ? 'none' : 'auto'
    },
  })
  host.attachShadow({ mode: 'closed' }).append(frame, handle.element)

  function place(next: ShellSettings): void {
    placed = next
    host.style.cssText = hostStyle(next)
    handle.place(next)
    push.place(next)
  }

  function attach(): void {
    load()
    page.documentElement.append(host)
  }

  function show(next: ShellSettings): void {
    // Some pages throw out what they did not put there.
    if (!host.isConnected) attach()
    place(next)
    stopWatching()
    stopWatching = watchShellSettings(place)
  }

  function hide(): void {
    stopWatching()
    host.style.cssText = 'display: none !important'
    push.undo()
  }

  hide()
  attach()
  return {
    isShown: () => host.isConnected && host.style.display !== 'none',
    mayHaveKeyboard: () => page.activeElement === host,
    focus,
    show,
    hide,
    remove: () => {
      host.remove()
      hide()
    },
  }
}

const hostStyle = ({ side, width }: ShellSettings): string =>
  [
    'all: initial !important',
    'position: fixed !important',
    'inset-block: 0 !important',
    `${side}: 0 !important`,
    `width: min(${width}px, 100vw) !important`,
    `z-index: ${topmost} !important`,
    'display: block !important',
    `box-shadow: ${side === 'right' ? '-' : ''}8px 0 24px rgb(0 0 0 / .12) !important`,
  ].join(';')
