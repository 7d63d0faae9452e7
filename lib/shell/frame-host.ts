import { changeShellSettings, type ShellSettings, watchShellSettings } from '../settings/shell-settings.ts'
import { createPagePush } from './push-page.ts'
import { createResizeHandle } from './resize-handle.ts'

/** The sidebar in a page: an empty element whose closed shadow root holds our frame and the edge that widens it. */
export type FrameHost = {
  readonly isShown: () => boolean
  readonly focus: () => void
  readonly show: (settings: ShellSettings) => void
  /** Out of sight, with all that was typed still in it: the next opening is at once, and where the agent left off. */
  readonly hide: () => void
  readonly remove: () => void
}

/** Above whatever the helpdesk stacks; the largest value there is. */
const topmost = 2147483647

/** Stands in the page out of sight, loading, until it is shown. */
export function createFrameHost(url: string, title: string, page: Document = document): FrameHost {
  const host = page.createElement('div')
  const { frame, focus } = createFrame(page, url, title)
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

  function show(next: ShellSettings): void {
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
  page.documentElement.append(host)
  return {
    isShown: () => host.style.display !== 'none',
    focus,
    show,
    hide,
    remove: () => {
      host.remove()
      hide()
    },
  }
}

function createFrame(page: Document, url: string, title: string) {
  const frame = page.createElement('iframe')
  frame.src = url
  frame.title = title
  frame.allow = 'clipboard-write'
  frame.style.cssText = 'all: initial; display: block; width: 100%; height: 100%; border: 0; color-scheme: normal;'
  let loaded = false
  frame.addEventListener('load', () => {
    loaded = true
  })
  const focus = () => {
    // What the page takes for focused already it does not focus again, also where the keyboard has gone to another frame.
    frame.blur()
    frame.focus()
  }
  return {
    frame,
    focus: () => {
      if (loaded) focus()
      else frame.addEventListener('load', focus, { once: true })
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
