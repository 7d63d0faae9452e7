/** A frame of ours in a page, for a closed shadow root. */
export type OurFrame = {
  readonly frame: HTMLIFrameElement
  /** To be said before it is put into the page, which makes it load from the start. */
  readonly load: () => void
  /** As soon as it is loaded. */
  readonly focus: () => void
  /** Heard by nobody but the frame. What it hears it can't tell from what the page says, so it is to be a word that the page can't know. */
  readonly say: (word: string) => void
}

export function createOurFrame(page: Document, url: string, title: string): OurFrame {
  const frame = page.createElement('iframe')
  frame.src = url
  frame.title = title
  frame.allow = 'clipboard-write'
  // Out of sight with what it stands in.
  frame.style.cssText =
    'all: initial; visibility: inherit; display: block; width: 100%; height: 100%; border: 0; color-scheme: normal;'
  let loaded = false
  const load = () => {
    loaded = false
    frame.addEventListener(
      'load',
      () => {
        loaded = true
      },
      { once: true },
    )
  }
  const focus = () => {
    // What the page takes for focused already it does not focus again, also where the keyboard has gone to another frame.
    frame.blur()
    frame.focus()
  }
  return {
    frame,
    load,
    focus: () => {
      if (loaded) focus()
      else frame.addEventListener('load', focus, { once: true })
    },
    // To whomever is there: the address it was given is not the one it has, which nobody here can know.
    say: (word) => frame.contentWindow?.postMessage(word, '*'),
  }
}

/** Above whatever the helpdesk stacks; the largest value there is. */
export const topmost = 2147483647
