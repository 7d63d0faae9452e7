import { silentKeys } from '../../../lib/editors/hold-keys.ts'
import type { HeldKey } from '../../../lib/messages/protocol.ts'

/** What is pressed while the palette can't act on it yet, played in order when it can. */
export type KeyPlayer = {
  /** From now on; forgets what was held. */
  readonly begin: () => void
  readonly hold: () => void
  /** Plays these and then what was held; from then on keys go their own way again. */
  readonly play: (first?: readonly HeldKey[]) => Promise<void>
}

const commands: Readonly<Record<string, string>> = { Backspace: 'delete', Delete: 'forwardDelete' }

/** `idle` resolves when what the key before has begun is done. */
export function createKeyPlayer(idle: () => Promise<unknown>): KeyPlayer {
  let queue: HeldKey[] = []
  // The keyboard may come before the news of it.
  let holding = true
  let playing = false
  window.addEventListener(
    'keydown',
    (event) => {
      if (!holding || !event.isTrusted || event.isComposing || event.keyCode === 229 || silentKeys.has(event.key))
        return
      const isChord = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')
      if (isChord) return
      event.preventDefault()
      event.stopImmediatePropagation()
      queue.push({ key: event.key, shift: event.shiftKey })
    },
    true,
  )
  return {
    begin() {
      queue = []
      holding = true
    },
    hold() {
      holding = true
    },
    async play(first = []) {
      queue = [...first, ...queue]
      if (playing) return
      playing = true
      await idle()
      for (let key = queue.shift(); key; key = queue.shift()) {
        press(key)
        await idle()
      }
      playing = false
      holding = false
    },
  }
}

function press({ key, shift }: HeldKey): void {
  const command = commands[key]
  if (command !== undefined) document.execCommand(command)
  else if (Array.from(key).length === 1) document.execCommand('insertText', false, key)
  else
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, shiftKey: shift, bubbles: true, cancelable: true }),
    )
}
