import { deepActiveElement, fieldOf } from './field.ts'

/** Calls back once, when there is time, after the agent first went into a field of this page or of a frame in it. */
export function whenWriting(begin: () => void, page: Document = document): void {
  const stop = new AbortController()
  const look = () => {
    const active = deepActiveElement(page)
    // What is inside a frame stays unknown here; an agent goes into one to write.
    if (stop.signal.aborted || !(active instanceof HTMLIFrameElement || fieldOf(active))) return
    stop.abort()
    requestIdleCallback(begin)
  }
  const hear = ({ isTrusted }: Event) => {
    // To Firefox the frame that takes the keyboard is the active element only when everybody has heard of it.
    if (isTrusted) setTimeout(look)
  }
  page.addEventListener('focusin', hear, { capture: true, passive: true, signal: stop.signal })
  // Going into a frame is told by no focusin.
  page.defaultView?.addEventListener('blur', hear, { passive: true, signal: stop.signal })
}
