import { randomWord } from '../../../lib/base/random-word.ts'
import { exactShortcut } from '../../../lib/sidebar/exact-shortcut.ts'
import type { Sidebar } from '../../../lib/sidebar/sidebar.ts'
import type { OpenedSidebar } from '../open-sidebar.ts'
import type { Caller } from './find-caller.ts'
import { createKeyPlayer } from './play-keys.ts'

/** What the agent can do in the palette, beyond the sidebar's own. */
export type Palette = Pick<Sidebar, 'accept' | 'insert' | 'insertAnyway'> & {
  /** Takes the reply whose whole shortcut stands in the search, if there is just one. */
  readonly expand: () => boolean
  readonly leave: () => void
}

export function openPalette({ sidebar, library }: OpenedSidebar, { calls, page }: Caller): Palette {
  let working: Promise<unknown> = Promise.resolve()
  const keyboard = createKeyPlayer(async () => {
    await working
    // What the last key has drawn may have moved the keyboard.
    await new Promise((resolve) => setTimeout(resolve))
  })
  let open = false
  let caller: number | undefined
  let looked: Promise<unknown> = Promise.resolve()

  async function begin(): Promise<void> {
    keyboard.begin()
    await focus.take()
    const handover = await calls.takeOver()
    caller = handover?.frameId
    if (handover?.keys) {
      open = true
      sidebar.ask('')
      sidebar.dropUndo()
      looked = Promise.all([sidebar.lookAtPage(), libraryRead()])
      // It waited too long, and has given the keys back.
    } else await calls.closePalette(caller)
    await keyboard.play(handover?.keys)
  }

  function libraryRead(): Promise<void> {
    return new Promise((resolve) => {
      if (library.getState().kind !== 'reading') return resolve()
      const stop = library.subscribe(() => {
        stop()
        resolve()
      })
    })
  }

  /** What the page tells may fill a blank, so nothing is decided before it was asked; keys wait meanwhile. */
  async function act(action: () => Promise<void>): Promise<void> {
    keyboard.hold()
    const done = looked.then(action).then(closeIfInserted)
    working = done
    await done
    await keyboard.play()
  }

  async function closeIfInserted(): Promise<void> {
    const { outcome } = sidebar.store.getState()
    // Whatever else became of it is there to be read first.
    if (outcome?.kind === 'inserted' || outcome?.kind === 'inserted-plain') {
      open = false
      await calls.closePalette()
    } else if (!document.hasFocus()) await calls.focusPalette()
  }

  async function leave(): Promise<void> {
    if (!open) return
    open = false
    await calls.closePalette(caller)
  }

  /** A click beside it is a way to leave. */
  async function leftBehind(): Promise<void> {
    if (!open || sidebar.store.getState().busy) return
    if (!(await calls.leavePalette())) return
    open = false
    // The field may be another one by now.
    await page.findField()
    await page.returnToField()
  }

  const focus = watchFocus(() => void calls.focusPalette())
  window.addEventListener('blur', () => void leftBehind())
  // Not a message of the extension, which takes longer. The page can say things here too, but does not know the word.
  const word = randomWord()
  window.addEventListener('message', ({ data }) => {
    if (data === word && !open) void begin()
  })
  void calls.paletteReady(word).then((called) => {
    if (called) void begin()
    // In a tab of its own nobody calls, and keys go their own way.
    if (called === undefined) void keyboard.play()
  })

  return {
    accept: () => act(sidebar.accept),
    insert: () => act(sidebar.insert),
    insertAnyway: () => act(sidebar.insertAnyway),
    expand() {
      const { query } = sidebar.store.getState()
      const named = () => exactShortcut(sidebar.store.getState().items ?? [], query)
      // Whether it is one is known only when the replies have been read.
      if (library.getState().kind !== 'reading' && named() === undefined) return false
      void act(async () => {
        const id = named()
        if (id === undefined) return
        sidebar.highlight(id)
        await sidebar.accept()
      })
      return true
    },
    leave: () => void leave(),
  }
}

/** Longer than the browser takes to move the keyboard. */
const longestMove = 200

/**
 * Takes the keyboard from the page. Keys reach the page until the browser has moved it, and are held there; a frame that is given
 * the keyboard by the page loses those that come in between.
 */
function watchFocus(askPage: () => void): { readonly take: () => Promise<void> } {
  let here = false
  const waiting = new Set<() => void>()
  window.addEventListener('blur', () => {
    here = false
  })
  window.addEventListener('focus', () => {
    here = true
    for (const done of waiting) done()
    waiting.clear()
  })
  const come = () =>
    new Promise<void>((resolve) => {
      if (here) return resolve()
      waiting.add(resolve)
      setTimeout(resolve, longestMove)
    })
  return {
    async take() {
      window.focus()
      focusSearch()
      await come()
      if (here) return
      askPage()
      await come()
      focusSearch()
    },
  }
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('[role=combobox]')?.focus()
}
