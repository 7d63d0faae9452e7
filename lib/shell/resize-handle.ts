import { clampWidth, narrowest, type ShellSettings, widest } from '../settings/shell-settings.ts'

type Wishes = {
  readonly bounds: () => DOMRect
  /** While the mouse is held. */
  readonly onWidth: (width: number) => void
  /** The width to remember. */
  readonly onDone: (width: number) => void
  /** A frame under the mouse would keep its moves to itself. */
  readonly onDrag: (dragging: boolean) => void
}

export type ResizeHandle = {
  readonly element: HTMLElement
  readonly place: (settings: ShellSettings) => void
}

const keySteps: Readonly<Record<string, number>> = { ArrowLeft: -16, ArrowRight: 16 }

/** An edge of our own rather than CSS `resize`, which knows neither the left side nor the keyboard. */
export function createResizeHandle(page: Document, { bounds, onWidth, onDone, onDrag }: Wishes): ResizeHandle {
  const element = page.createElement('div')
  let side: ShellSettings['side'] = 'right'
  const widthAt = (x: number) => clampWidth(side === 'right' ? bounds().right - x : x - bounds().left)

  element.setAttribute('role', 'separator')
  element.setAttribute('aria-orientation', 'vertical')
  element.setAttribute('aria-valuemin', String(narrowest))
  element.setAttribute('aria-valuemax', String(widest))
  element.tabIndex = 0
  element.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted) return
    element.setPointerCapture(event.pointerId)
    onDrag(true)
  })
  element.addEventListener('pointermove', (event) => {
    if (event.isTrusted && element.hasPointerCapture(event.pointerId)) onWidth(widthAt(event.clientX))
  })
  element.addEventListener('lostpointercapture', (event) => {
    onDrag(false)
    onDone(widthAt(event.clientX))
  })
  element.addEventListener('keydown', (event) => {
    const step = keySteps[event.key]
    if (!event.isTrusted || step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onDone(clampWidth(bounds().width + (side === 'right' ? -step : step)))
  })
  return {
    element,
    place: (settings) => {
      side = settings.side
      element.setAttribute('aria-valuenow', String(settings.width))
      const edge = side === 'right' ? 'left' : 'right'
      element.style.cssText = `position: absolute; inset-block: 0; ${edge}: -3px; width: 6px; cursor: ew-resize; touch-action: none;`
    },
  }
}
