import type { Box, HeldKey } from '../messages/protocol.ts'
import { caretBox } from './caret-box.ts'
import type { Field } from './field.ts'
import { createKeyHold, isSign } from './hold-keys.ts'
import { runCommand } from './run-command.ts'
import { watchTrigger } from './watch-trigger.ts'

/** The editor's side of the palette, in the frame the agent writes in. */
export type PaletteCaller = {
  /** The keys since the call, once the palette has the keyboard. Undefined where nobody called. */
  readonly handOver: () => readonly HeldKey[] | undefined
  /** What called the palette stands in the field still, and is replaced by the draft. */
  readonly typed: () => string
}

export type CallerPorts = {
  /** Undefined while typing calls nothing. */
  readonly trigger: () => string | undefined
  /** Says whether there is a palette to wait for. */
  readonly show: (caret: Box | undefined) => Promise<boolean>
}

/** A palette that has not come by now is not waited for: whoever is typing gets the keys back. */
const longestWait = 3_000

export function createPaletteCaller({ trigger, show }: CallerPorts): PaletteCaller {
  let typed = ''
  let waiting: { readonly field: Field; readonly timer: number } | undefined
  watchTrigger({ trigger, found: (field, sign) => void call(field, sign) })
  // After the watcher: the key that comes too soon for the look at the one before is held already.
  const hold = createKeyHold()

  function stopWaiting(): readonly HeldKey[] {
    clearTimeout(waiting?.timer)
    waiting = undefined
    return hold.release()
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

  async function call(field: Field, sign: string): Promise<void> {
    if (waiting) return
    typed = sign
    hold.start()
    const mine = { field, timer: window.setTimeout(giveUp, longestWait) }
    waiting = mine
    const shown = await show(caretBox(field)).catch(() => false)
    if (!shown && waiting === mine) giveUp()
  }

  return {
    handOver: () => (waiting ? stopWaiting() : undefined),
    typed: () => typed,
  }
}
