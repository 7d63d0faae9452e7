import { changeShellSettings, clampWidth, narrowest, type ShellSettings, widest } from '../settings/shell-settings.ts'

/** The sidebar in a page: an empty element whose closed shadow root holds our frame and the handle that widens it. */
export type FrameHost = {
  readonly hasFocus: () => boolean
  readonly focus: () => void
  readonly place: (settings: ShellSettings) => void
  readonly remove: () => void
}

/** Above whatever the helpdesk stacks; the largest value there is. */
const topmost = 2147483647

export function openFrameHost(
  url: string,
  title: string,
  settings: ShellSettings,
  page: Document = document,
): FrameHost {
  const host = page.createElement('div')
  const shadow = host.attachShadow({ mode: 'closed' })
  const frame = page.createElement('iframe')
  frame.src = url
  frame.title = title
  frame.allow = 'clipboard-write'
  frame.style.cssText = 'all: initial; display: block; width: 100%; height: 100%; border: 0; color-scheme: normal;'
  const handle = createHandle(page, () => host.getBoundingClientRect())
  shadow.append(frame, handle.element)
  let loaded = false
  frame.addEventListener('load', () => {
    loaded = true
  })
  const previousStyle = page.documentElement.getAttribute('style')

  const place = (next: ShellSettings) => {
    host.style.cssText = hostStyle(next)
    handle.place(next)
    pushPage(page, next, previousStyle)
  }
  place(settings)
  page.documentElement.append(host)
  return {
    hasFocus: () => page.activeElement === host,
    focus: () => {
      if (loaded) frame.focus()
      else frame.addEventListener('load', () => frame.focus(), { once: true })
    },
    place,
    remove: () => {
      host.remove()
      restoreStyle(page, previousStyle)
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

function pushPage(page: Document, { side, width, pushed }: ShellSettings, previousStyle: string | null): void {
  restoreStyle(page, previousStyle)
  if (!pushed.includes(page.location.origin)) return
  const root = page.documentElement
  root.style.setProperty(`margin-${side}`, `${width}px`, 'important')
  root.style.setProperty('width', `calc(100% - ${width}px)`, 'important')
  root.style.setProperty('min-width', '0', 'important')
}

function restoreStyle(page: Document, style: string | null): void {
  if (style === null) page.documentElement.removeAttribute('style')
  else page.documentElement.setAttribute('style', style)
}

/** A handle of our own rather than CSS `resize`, which knows neither the left edge nor the keyboard. */
function createHandle(page: Document, bounds: () => DOMRect) {
  const element = page.createElement('div')
  let side: ShellSettings['side'] = 'right'
  const resize = (width: number) => void changeShellSettings(() => ({ width: clampWidth(width) }))
  element.setAttribute('role', 'separator')
  element.setAttribute('aria-orientation', 'vertical')
  element.setAttribute('aria-valuemin', String(narrowest))
  element.setAttribute('aria-valuemax', String(widest))
  element.tabIndex = 0
  element.addEventListener('pointerdown', (event) => {
    if (event.isTrusted) element.setPointerCapture(event.pointerId)
  })
  element.addEventListener('pointermove', (event) => {
    if (!event.isTrusted || !element.hasPointerCapture(event.pointerId)) return
    const { left, right } = bounds()
    resize(side === 'right' ? right - event.clientX : event.clientX - left)
  })
  element.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key]
    if (!event.isTrusted || step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const { width } = bounds()
    resize(width + (side === 'right' ? -step : step))
  })
  return {
    element,
    place: (settings: ShellSettings) => {
      side = settings.side
      element.setAttribute('aria-valuenow', String(settings.width))
      element.style.cssText = `position: absolute; inset-block: 0; ${side === 'right' ? 'left' : 'right'}: -3px; width: 6px; cursor: ew-resize; touch-action: none;`
    },
  }
}
