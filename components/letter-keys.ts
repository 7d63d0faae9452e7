import type { KeyboardEvent } from 'react'

/** What the keyboard does in the fields of a letter. */
export type LetterKeys = {
  /** Enter. */
  readonly onDone: () => void
  readonly onInsert: () => void
  readonly onLeave: () => void
}

export function handleLetterKey(event: KeyboardEvent, keys: LetterKeys): void {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return
  const action = actionFor(event, keys)
  if (!action) return
  event.preventDefault()
  action()
}

function actionFor({ key, ctrlKey, metaKey, altKey, currentTarget }: KeyboardEvent, keys: LetterKeys) {
  if (key === 'Escape') return keys.onLeave
  if (key !== 'Enter' || altKey) return undefined
  if (ctrlKey || metaKey) return keys.onInsert
  // Where lines are written, Enter writes one.
  return currentTarget.localName === 'textarea' ? undefined : keys.onDone
}
