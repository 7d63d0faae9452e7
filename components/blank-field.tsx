import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { Slot } from '../lib/compose/letter.ts'
import styles from './blank-field.module.css'
import { labelOf } from './label-of.ts'
import { Icon } from './ui/icon.tsx'
import { useWords } from './ui/words-context.tsx'

export type BlankKeys = {
  /** The blank that kept the reply from being inserted. */
  readonly refused: string | undefined
  /** The blank the keyboard should go to. */
  readonly wanted: { readonly name: string } | undefined
  readonly onFill: (name: string, text: string) => void
  readonly onDone: () => void
  readonly onInsert: () => void
  readonly onLeave: () => void
}

type Props = BlankKeys & { readonly slot: Slot; readonly mirror: boolean }

/** A marker in the letter: a field at its first mention, its words at the others. */
export function BlankField({ slot, mirror, ...keys }: Props) {
  const { say } = useWords()
  const label = labelOf(slot, say)
  if (mirror)
    return (
      <span className={styles.mirror} data-open={isOpen(slot)}>
        {slot.text.trim() === '' ? label : slot.text}
      </span>
    )
  return <Field slot={slot} label={label} {...keys} />
}

const isOpen = ({ required, text }: Slot) => required && text.trim() === ''

function Field({
  slot,
  label,
  refused,
  wanted,
  onFill,
  ...keys
}: BlankKeys & { readonly slot: Slot; readonly label: string }) {
  const { say, language } = useWords()
  const hintId = useId()
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null)
  useEffect(() => {
    if (wanted?.name === slot.name) field.current?.focus()
  }, [wanted, slot.name])
  const hint = hintFor(slot, say)
  const shared = {
    ref: field,
    className: styles.blank,
    'data-open': isOpen(slot),
    'aria-label': label,
    'aria-required': slot.required,
    'aria-invalid': refused === slot.name && isOpen(slot),
    'aria-describedby': hint === '' ? undefined : hintId,
    value: slot.text,
    onKeyDown: (event: KeyboardEvent) => handleKey(event, keys),
  }
  return (
    <span className={styles.wrap}>
      {slot.marker.kind === 'blank' && slot.marker.choices ? (
        <select {...shared} title={hint || label} onChange={(event) => onFill(slot.name, event.target.value)}>
          <option value="">{label}</option>
          {slot.marker.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          size={Math.max(4, (slot.text || label).length + 1)}
          placeholder={label}
          title={hint || label}
          autoComplete="off"
          onChange={(event) => onFill(slot.name, event.target.value)}
        />
      )}
      {slot.source === 'page' && (
        <span className={styles.source} title={say('preview.fromPage')}>
          <Icon name="page" />
        </span>
      )}
      {hint !== '' && (
        <span id={hintId} className={styles.hint} lang={language}>
          {hint}
        </span>
      )}
    </span>
  )
}

function hintFor({ blank, source }: Slot, say: ReturnType<typeof useWords>['say']): string {
  const hints = [
    source === 'page' ? say('preview.fromPage') : undefined,
    blank?.hint,
    blank?.example === undefined ? undefined : say('preview.example', { example: blank.example }),
  ]
  return hints.filter((hint) => hint !== undefined).join(' · ')
}

function handleKey(event: KeyboardEvent, keys: Pick<BlankKeys, 'onDone' | 'onInsert' | 'onLeave'>): void {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return
  const enter = event.ctrlKey || event.metaKey ? keys.onInsert : event.altKey ? undefined : keys.onDone
  const action = event.key === 'Enter' ? enter : event.key === 'Escape' ? keys.onLeave : undefined
  if (!action) return
  event.preventDefault()
  action()
}
