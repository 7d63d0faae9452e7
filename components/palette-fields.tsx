import { useState } from 'react'
import styles from './settings-panel.module.css'
import { Check, Field } from './settings-panel.tsx'
import { useWords } from './ui/words-context.tsx'

export type PaletteSettings = { readonly trigger: string; readonly triggerOn: boolean }

type PaletteProps = {
  readonly palette: PaletteSettings
  readonly onPalette: (change: Partial<PaletteSettings>) => void
  /** The trigger as it would be taken; undefined where it can't be one. */
  readonly readTrigger: (text: string) => string | undefined
}

/** What calls the palette, on every site. */
export function PaletteFields({ palette, onPalette, readTrigger }: PaletteProps) {
  const { say } = useWords()
  const [text, setText] = useState(palette.trigger)
  const fits = readTrigger(text) !== undefined
  const leave = () => {
    const trigger = readTrigger(text)
    if (trigger !== undefined) onPalette({ trigger })
  }
  return (
    <div className={styles.fields}>
      <Check checked={palette.triggerOn} onChange={(triggerOn) => onPalette({ triggerOn })}>
        {say('settings.palette')}
      </Check>
      {palette.triggerOn && (
        <Field
          label={say('settings.trigger')}
          hint={fits ? say('settings.palette.hint', { trigger: palette.trigger }) : say('settings.trigger.wrong')}
        >
          {(id, hintId) => (
            <input
              id={id}
              aria-describedby={hintId}
              aria-invalid={!fits}
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={({ target }) => setText(target.value)}
              onBlur={leave}
            />
          )}
        </Field>
      )}
    </div>
  )
}
