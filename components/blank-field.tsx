import { useEffect, useId, useRef } from 'react'
import { isOpen, type Slot } from '../lib/compose/slot.ts'
import styles from './blank-field.module.css'
import { exampleNumber, labelOf } from './label-of.ts'
import { handleLetterKey, type LetterKeys } from './letter-keys.ts'
import { Icon } from './ui/icon.tsx'
import { useWords } from './ui/words-context.tsx'

export type BlankKeys = LetterKeys & {
  /** The blank or question that kept the reply from being inserted. */
  readonly refused: string | undefined
  /** The one the keyboard should go to. */
  readonly wanted: { readonly name: string } | undefined
  readonly onFill: (name: string, text: string) => void
  /** What the page tells was read by an adapter nobody has tried. */
  readonly unchecked: boolean
}

type FieldProps = BlankKeys & { readonly slot: Slot; readonly lang: string }
type Props = FieldProps & { readonly mirror: boolean }

/** A marker in the letter: a field at its first mention, its words at the others. */
export function BlankField({ slot, mirror, ...props }: Props) {
  const { say } = useWords()
  if (mirror)
    return (
      <span className={styles.mirror} data-open={isOpen(slot)}>
        {slot.text.trim() === '' ? labelOf(slot, say) : <Lines text={slot.text} />}
      </span>
    )
  return <Field slot={slot} {...props} />
}

const Lines = ({ text }: { readonly text: string }) =>
  text.split(/\r\n?|\n/).flatMap((line, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is where it is
    return at === 0 ? [line] : [<br key={at} />, line]
  })

function Field({ slot, lang, refused, wanted, onFill, unchecked, ...keys }: FieldProps) {
  const { say, language } = useWords()
  const [hintId, faultId] = [useId(), useId()]
  const field = useRef<HTMLInputElement & HTMLSelectElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (wanted?.name === slot.name) field.current?.focus()
  }, [wanted, slot.name])
  const label = labelOf(slot, say)
  const fromPage = say(unchecked ? 'preview.unchecked' : 'preview.fromPage')
  const hint = hintFor(slot, fromPage, say)
  const fault = faultOf(slot, lang, say)
  const isSpelledOut = !slot.isWrong && slot.text !== '' && slot.text !== slot.fill
  const shared: Control = {
    ref: field,
    className: isSpelledOut ? `${styles.blank} ${styles.covered}` : styles.blank,
    'data-open': isOpen(slot),
    'aria-label': label,
    'aria-required': slot.required,
    'aria-invalid': refused === slot.name && isOpen(slot),
    'aria-describedby': [hint && hintId, fault && faultId].filter(Boolean).join(' ') || undefined,
    title: hint || label,
    value: slot.fill,
    onChange: (event) => onFill(slot.name, event.target.value),
    onKeyDown: (event) => {
      // Who goes on from a guess has kept it.
      if (slot.source === 'guess' && (event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey)
        onFill(slot.name, slot.fill)
      handleLetterKey(event, keys)
    },
  }
  return (
    <span className={styles.wrap}>
      <span className={styles.field}>
        {/* The browser's own field for a day has no room for its name. */}
        {slot.kind === 'date' && slot.text === '' && (
          <span className={styles.caption} aria-hidden="true">
            {label}
          </span>
        )}
        {drawControl(slot, label, shared)}
        {isSpelledOut && (
          <span className={styles.spelledOut} aria-hidden="true">
            {slot.text}
          </span>
        )}
      </span>
      {slot.source === 'page' && (
        <span className={styles.source} data-unchecked={unchecked} title={fromPage}>
          <Icon name="page" />
        </span>
      )}
      {slot.source === 'guess' && (
        <span className={styles.guess} lang={language} aria-hidden="true">
          {say('preview.guess')}
        </span>
      )}
      {fault && (
        <span id={faultId} className={styles.fault} lang={language}>
          {fault}
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

type Control = Pick<
  React.ComponentProps<'input'> & React.ComponentProps<'select'> & React.ComponentProps<'textarea'>,
  'ref' | 'className' | 'aria-label' | 'aria-required' | 'aria-invalid' | 'aria-describedby' | 'title' | 'value'
> & {
  readonly 'data-open': boolean
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void
  readonly onKeyDown: (event: React.KeyboardEvent) => void
}

function drawControl({ kind, marker, fill }: Slot, label: string, shared: Control) {
  const text = { placeholder: label, size: Math.max(4, (fill || label).length + 1), autoComplete: 'off' }
  switch (kind) {
    case 'choice':
      return (
        <select {...shared}>
          <option value="">{label}</option>
          {marker.kind === 'blank' && marker.choices?.map((choice) => <option key={choice}>{choice}</option>)}
        </select>
      )
    case 'long-text':
      return <textarea {...shared} className={`${shared.className} ${styles.long}`} rows={2} placeholder={label} />
    case 'number':
      return <input {...shared} {...text} type="text" inputMode="decimal" />
    case 'date':
      return <input {...shared} type="date" />
    case 'text':
      return <input {...shared} {...text} type="text" />
  }
}

type Say = ReturnType<typeof useWords>['say']

function hintFor({ blank, source, kind }: Slot, fromPage: string, say: Say): string {
  const hints = [
    source === 'page' ? fromPage : undefined,
    source === 'guess' ? say('preview.isGuess') : undefined,
    blank?.hint,
    blank?.example === undefined ? undefined : say('preview.example', { example: blank.example }),
    kind === 'long-text' ? say('preview.newLine') : undefined,
  ]
  return hints.filter((hint) => hint !== undefined).join(' · ')
}

function faultOf({ isWrong, kind }: Slot, lang: string, say: Say): string | undefined {
  if (!isWrong) return undefined
  return kind === 'date' ? say('preview.notDate') : say('preview.notNumber', { example: exampleNumber(lang) })
}
