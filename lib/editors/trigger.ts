/** Whether what was just typed calls for the palette: the trigger, in its plain or full-width form, directly before the caret. */
export function endsInTrigger(before: string, trigger: string): boolean {
  const text = narrow(before)
  const wanted = narrow(trigger)
  if (wanted === '' || !text.endsWith(wanted)) return false
  // One sign more of the same begins nothing new: `;;;` is a line, or somebody who wanted no palette and types on.
  return text.at(-wanted.length - 1) !== wanted[0]
}

/** Chinese input methods type these signs in full width: each becomes its plain one, so that lengths and places stay. */
const narrow = (text: string): string =>
  text.replaceAll(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidth))

const fullWidth = 0xfe_e0

/** The ways of typing a sign; a paste, a drop or an undo that happens to leave a trigger behind calls for nothing. */
const typing: ReadonlySet<string> = new Set(['insertText', 'insertCompositionText', 'insertFromComposition'])

/** What a keyboard tells of, as far as it matters here. */
export type TypingEvent = {
  readonly type: string
  readonly isTrusted: boolean
  readonly isComposing?: boolean
  readonly inputType?: string
  readonly key?: string
  readonly ctrlKey?: boolean
  readonly metaKey?: boolean
}

export type TypingState = {
  /** An input method is at work, and what stands in the field is not yet what will. */
  readonly composing: boolean
  /** A key or a finished composition came, and no text from it yet: else a script may be writing, ours or the page's. */
  readonly typed: boolean
  /** The text before the caret is to be looked at when everybody has heard of this event. */
  readonly look: boolean
}

export const nothingTyped: TypingState = { composing: false, typed: false, look: false }

/** What the next event makes of it. Only events of a person count. */
export function hearTyping(now: TypingState, event: TypingEvent): TypingState {
  const { type, isTrusted, isComposing, inputType = '' } = event
  // Of the end of a composition Chromium does not say that a person caused it; that it began it does.
  if (!isTrusted && !(type === 'compositionend' && now.composing)) return now
  switch (type) {
    case 'keydown':
      return { ...now, typed: types(event), look: false }
    case 'compositionstart':
      return { ...now, composing: true, look: false }
    case 'compositionend':
      return now.composing ? { composing: false, typed: true, look: true } : now
    case 'beforeinput':
    case 'input':
      if (now.composing || isComposing || !now.typed || !typing.has(inputType)) return { ...now, look: false }
      return { ...now, typed: type === 'beforeinput', look: true }
    default:
      return now
  }
}

/** Input methods keep to themselves which sign it will be. */
const types = ({ key = '', ctrlKey, metaKey }: TypingEvent): boolean =>
  !ctrlKey && !metaKey && (Array.from(key).length === 1 || unnamed.has(key))

const unnamed: ReadonlySet<string> = new Set(['Process', 'Unidentified', 'Dead'])
