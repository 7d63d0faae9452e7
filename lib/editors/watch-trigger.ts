import { deepActiveElement, type Field, fieldOf } from './field.ts'
import { endsInTrigger, hearTyping, nothingTyped, type TypingEvent } from './trigger.ts'
import { textBefore } from './typed-text.ts'

export type Watched = {
  /** Undefined while nothing may call for the palette. */
  readonly trigger: () => string | undefined
  readonly found: (field: Field, typed: string) => void
}

const heard = ['keydown', 'compositionstart', 'compositionend', 'beforeinput', 'input'] as const

/**
 * Calls back when the agent has typed the trigger. Looks when the editor has had the event: those that write by themselves
 * stop the browser's own typing and with it the `input` event.
 */
export function watchTrigger({ trigger, found }: Watched, page: Document = document): void {
  let state = nothingTyped
  const look = () => {
    if (!state.look) return
    state = { ...state, look: false }
    const wanted = trigger()
    const field = fieldOf(deepActiveElement(page))
    const before = wanted !== undefined && field ? textBefore(field) : undefined
    if (!field || wanted === undefined || before === undefined || !endsInTrigger(before, wanted)) return
    found(field, before.slice(-wanted.length))
  }
  const hear = (event: Event) => {
    // The next key may come before the look does, and belongs to the palette already.
    if (event.type === 'keydown' && event.isTrusted) look()
    state = hearTyping(state, event as TypingEvent)
    if (state.look) setTimeout(look)
  }
  for (const type of heard) page.defaultView?.addEventListener(type, hear, { capture: true, passive: true })
}
