import { createOurFrame, type OurFrame, topmost } from './our-frame.ts'
import { placePalette } from './place-palette.ts'

type Caret = Parameters<typeof placePalette>[0]
type Call = { readonly frameId: number; readonly caret: Caret }

/** The palette of one page, in its top frame, whichever frame calls for it. */
export type PaletteFrame = {
  /** Loads it out of sight, so that it opens at once. */
  readonly prepare: () => void
  /** It can be called with this word from now on. True where somebody is waiting for it. */
  readonly ready: (word: string) => boolean
  /** At the caret; it takes the keyboard by itself. False where the page can hold no frame of ours. */
  readonly show: (call: Call) => boolean
  readonly caller: () => number | undefined
  /** `back`: the keyboard goes to where it was; else it is there already. */
  readonly close: (back: boolean) => undefined
  readonly leave: () => Promise<boolean>
  /** Where the palette could not take the keyboard by itself. */
  readonly focus: () => undefined
  /** For good: nothing of it stays in the page. */
  readonly remove: () => void
}

type Host = OurFrame & { readonly element: HTMLElement }

/** `giveBack` returns the keyboard to where the agent was writing in this document. */
export function createPaletteFrame(url: string, giveBack: () => void, page: Document = document): PaletteFrame {
  // A frame in a page with the CSP `sandbox` inherits its opaque origin, and with it has no extension around it.
  const sandboxed = window.origin === 'null'
  let host: Host | undefined
  let call: Call | undefined
  let word: string | undefined
  // The frame that called, if it is one inside.
  let around: Element | null = null
  let removed = false
  const lost = new MutationObserver(() => {
    if (call && !host?.element.isConnected) close(true)
  })

  function frame(): Host {
    // What the page has taken out of itself is dead, and comes back empty.
    if (host?.element.isConnected) return host
    word = undefined
    host = createHost(page, `${url}?shell=palette`)
    return host
  }

  function hide(): void {
    call = undefined
    lost.disconnect()
    if (host) hideElement(host.element)
  }

  function close(back: boolean): undefined {
    // First, and in one go: with our frame hidden the keyboard would be nowhere, and what is pressed then is lost. To this
    // document our frame has the keyboard still when a frame inside has it back, and would take it from there.
    if (call?.frameId !== 0) focusInto(around)
    else if (back) giveBack()
    hide()
  }

  return {
    prepare() {
      if (!sandboxed && !removed) frame()
    },
    ready(told) {
      word = told
      return call !== undefined
    },
    show(wanted) {
      if (sandboxed || removed) return false
      call = wanted
      around = page.activeElement
      const { element, say } = frame()
      element.style.cssText = shownAt(wanted.caret ?? besideFocus(page), page)
      if (word !== undefined) say(word)
      lost.observe(page.documentElement, { childList: true })
      return true
    },
    caller: () => call?.frameId,
    close,
    async leave() {
      // The keyboard is nowhere for a moment on its way from frame to frame.
      await new Promise((resolve) => setTimeout(resolve))
      if (!page.hasFocus()) return false
      hide()
      return true
    },
    focus() {
      if (call) host?.focus()
    },
    remove() {
      hide()
      removed = true
      host?.element.remove()
      host = undefined
    },
  }
}

/** Also what has the focus in the frame, where it can be seen: without it what is pressed would be lost. */
function focusInto(frame: Element | null): void {
  // No `instanceof`: each document has classes of its own.
  const element = frame as HTMLIFrameElement | null
  element?.focus()
  const inner = element?.contentDocument?.activeElement
  if (inner) focusInto(inner)
}

function createHost(page: Document, url: string): Host {
  const element = page.createElement('div')
  const frame = createOurFrame(page, url, 'Evenkeel')
  element.style.cssText = shownAt(undefined, page)
  hideElement(element)
  element.attachShadow({ mode: 'closed' }).append(frame.frame)
  page.documentElement.insertBefore(element, page.body?.nextSibling ?? null)
  return { ...frame, element }
}

/** Another site's frame does not tell where its caret is; the frame itself can be seen. */
function besideFocus(page: Document): Caret {
  const frame = page.activeElement
  if (!(frame instanceof HTMLIFrameElement)) return undefined
  const { left, top } = frame.getBoundingClientRect()
  return { left, top, height: 0 }
}

/** It keeps its place and its size: what is in it is laid out already when it is called, and can take the keyboard at once. */
const hideElement = (element: HTMLElement) => element.style.setProperty('visibility', 'hidden', 'important')

function shownAt(caret: Caret, page: Document): string {
  const { clientWidth: width, clientHeight: height } = page.documentElement
  // In quirks mode the root is as high as the whole page.
  const spot = placePalette(caret, { width, height: Math.min(height, page.defaultView?.innerHeight ?? height) })
  return [
    'all: initial !important',
    'position: fixed !important',
    `left: ${spot.left}px !important`,
    `top: ${spot.top}px !important`,
    `width: ${spot.width}px !important`,
    `height: ${spot.height}px !important`,
    `z-index: ${topmost} !important`,
    'display: block !important',
    'visibility: visible !important',
    'overflow: hidden !important',
    'border-radius: 6px !important',
    'box-shadow: 0 0 0 1px rgb(0 0 0 / .24), 0 8px 24px rgb(0 0 0 / .2) !important',
  ].join(';')
}
