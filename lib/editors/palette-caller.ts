import type { Box, HeldKey } from '../messages/protocol.ts'
import { caretBox } from './caret-box.ts'
import { deepActiveElement, type Field, fieldOf } from './field.ts'
import { holdKeys, isSign, type KeyHold } from './hold-keys.ts'
import { runCommand } from './run-command.ts'

/** The editor's side of the palette, in the frame the agent writes in. */
export type PaletteCaller = {
  readonly call: (field: Field, typed: string) => void
  /** At the caret, with nothing typed for it. */
  readonly callHere: () => void
  /** The keys since the call, once the palette has the keyboard. Undefined where nobody called. */
  readonly handOver: () => readonly HeldKey[] | undefined
  /** What called the palette stands in the field still, and is replaced by the draft. */
  readonly typed: () => string
}

/** A palette that has not come by now never will: whoever is typing gets the keys back. */
const longestWait = 3_000

/** `show` says whether there is a palette to wait for. */
export function createPaletteCaller(show: (caret: Box | undefined) => Promise<boolean>): PaletteCaller {
  let typed = ''
  let waiting: { readonly field: Field; readonly hold: KeyHold; readonly timer: number } | undefined

  function stopWaiting(): readonly HeldKey[] {
    clearTimeout(waiting?.timer)
    const keys = waiting?.hold.release() ?? []
    waiting = undefined
    return keys
  }

  /** Signs go where they would have gone; an Enter nobody waited for might send something. */
  function giveUp(): void {
    const field = waiting?.field
    const text = stopWaiting()
      .filter(isSign)
      .map(({ key }) => key)
      .join('')
    if (field && text !== '') runCommand(field, 'insertText', text)
  }

  async function call(field: Field, called: string): Promise<void> {
    if (waiting) return
    typed = called
    waiting = { field, hold: holdKeys(), timer: window.setTimeout(giveUp, longestWait) }
    const mine = waiting
    const shown = await show(caretBox(field)).catch(() => false)
    if (!shown && waiting === mine) giveUp()
  }

  return {
    call: (field, called) => void call(field, called),
    callHere() {
      const field = fieldOf(deepActiveElement())
      if (field) void call(field, '')
    },
    handOver: () => (waiting ? stopWaiting() : undefined),
    typed: () => typed,
  }
}
