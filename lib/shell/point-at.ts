/** A choice among the elements of a page, made by mouse or by key. */
export type Pointing = {
  /** What was chosen; undefined where the agent thought better of it. */
  readonly chosen: Promise<HTMLElement | undefined>
  readonly cancel: () => void
}

const topmost = 2147483647
/** Where arrow keys go from an element: out, in, and to its neighbours. */
const neighbours: Readonly<Record<string, (element: Element) => Element | null>> = {
  ArrowUp: ({ parentElement, ownerDocument }) => (parentElement === ownerDocument.body ? null : parentElement),
  ArrowDown: ({ firstElementChild }) => firstElementChild,
  ArrowLeft: ({ previousElementSibling }) => previousElementSibling,
  ArrowRight: ({ nextElementSibling }) => nextElementSibling,
}

/**
 * Lets the agent point at something in the page. Until then clicks and keys reach nothing of the page: a link that is pointed at
 * is not followed.
 */
export function pointAtElement(words: string, page: Document = document): Pointing {
  const view = page.defaultView ?? window
  const frame = createFrame(words, page)
  const over = new AbortController()
  const { promise: chosen, resolve } = Promise.withResolvers<HTMLElement | undefined>()
  let target: Element | undefined

  function look(next: Element | undefined | null): void {
    if (!(next instanceof HTMLElement) || next === page.body || next === page.documentElement) return
    target = next
    frame.surround(next)
  }
  function end(element: HTMLElement | undefined): void {
    over.abort()
    frame.remove()
    resolve(element)
  }
  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') end(undefined)
    else if (event.key === 'Enter') choose()
    else if (target) look(neighbours[event.key]?.(target))
    else if (event.key in neighbours) look(page.querySelector('h1') ?? page.body.firstElementChild)
  }
  function choose(): void {
    if (target instanceof HTMLElement) end(target)
  }

  const listen = <Kind extends keyof WindowEventMap>(
    kinds: readonly Kind[],
    act: (event: WindowEventMap[Kind]) => void,
  ) => {
    for (const kind of kinds)
      view.addEventListener(
        kind,
        (event) => {
          event.preventDefault()
          event.stopImmediatePropagation()
          if (event.isTrusted) act(event)
        },
        { capture: true, signal: over.signal },
      )
  }
  listen(['pointermove'], ({ clientX, clientY }) => look(deepestAt(page, clientX, clientY)))
  listen(['click'], ({ clientX, clientY }) => {
    look(deepestAt(page, clientX, clientY))
    choose()
  })
  listen(['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'auxclick', 'contextmenu', 'keyup'], () => {})
  listen(['keydown'], onKey)
  view.addEventListener('scroll', () => target && frame.surround(target), {
    capture: true,
    passive: true,
    signal: over.signal,
  })
  view.addEventListener('pagehide', () => end(undefined), { signal: over.signal })
  frame.focus()
  return { chosen, cancel: () => end(undefined) }
}

/** Also inside open shadow roots. */
function deepestAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y)
  const inner = element?.shadowRoot ? deepestAt(element.shadowRoot, x, y) : null
  return inner ?? element
}

/** A box around what would be chosen, and a line that says what to do. The page can touch neither. */
function createFrame(words: string, page: Document) {
  const host = page.createElement('div')
  host.style.cssText = `all: initial !important; position: fixed !important; inset: 0 !important; pointer-events: none !important; z-index: ${topmost} !important;`
  const box = page.createElement('div')
  box.style.cssText =
    'position: fixed; display: none; box-sizing: border-box; border: 2px solid #0e6b75; border-radius: 4px; background: rgb(14 107 117 / .12); outline: 1px solid #fff;'
  const bar = page.createElement('div')
  bar.textContent = words
  bar.tabIndex = -1
  bar.setAttribute('role', 'status')
  bar.style.cssText =
    'position: fixed; inset-block-start: 12px; inset-inline: 12px; width: fit-content; max-width: 480px; margin-inline: auto; padding: 8px 14px; border-radius: 8px; outline: none; background: #10282c; color: #fff; font: 500 14px/20px system-ui, sans-serif; box-shadow: 0 4px 16px rgb(0 0 0 / .3);'
  host.attachShadow({ mode: 'closed' }).append(box, bar)
  page.documentElement.append(host)
  return {
    surround(element: Element): void {
      const { left, top, width, height } = element.getBoundingClientRect()
      Object.assign(box.style, {
        display: 'block',
        left: `${left - 3}px`,
        top: `${top - 3}px`,
        width: `${width + 6}px`,
        height: `${height + 6}px`,
      })
    },
    focus(): void {
      page.defaultView?.focus()
      bar.focus({ preventScroll: true })
    },
    remove: () => host.remove(),
  }
}
