import { type ReactNode, useId } from 'react'
import type { Preferences } from '../lib/settings/preferences.ts'
import { languageNames, wordLanguages } from '../lib/words/word-language.ts'
import styles from './settings-panel.module.css'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'

export type PlaceSettings = {
  readonly side: 'left' | 'right'
  readonly pushed: boolean
  /** In the browser's own side panel; undefined where the browser offers none. */
  readonly inPanel: boolean | undefined
  /** What calls the palette, and whether it does on this site; undefined where it is switched off everywhere. */
  readonly palette: { readonly trigger: string; readonly here: boolean } | undefined
}

export type PlaceChange = Partial<Omit<PlaceSettings, 'palette'>> & { readonly paletteHere?: boolean }

type GeneralProps = {
  readonly settings: Preferences
  readonly onChange: (change: Partial<Preferences>) => void
}

/** Language, appearance and name: the same in the sidebar and on the options page. */
export function GeneralFields({ settings, onChange }: GeneralProps) {
  const { say } = useWords()
  return (
    <div className={styles.fields}>
      <Field label={say('settings.language')}>
        {(id) => (
          <select
            id={id}
            value={settings.language ?? ''}
            onChange={({ target }) =>
              onChange({ language: wordLanguages.find((language) => language === target.value) })
            }
          >
            <option value="">{say('settings.language.auto')}</option>
            {wordLanguages.map((language) => (
              <option key={language} value={language} lang={language}>
                {languageNames[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('settings.theme')}>
        {(id) => (
          <select
            id={id}
            value={settings.theme}
            onChange={({ target }) => onChange({ theme: target.value as Preferences['theme'] })}
          >
            {(['system', 'light', 'dark'] as const).map((theme) => (
              <option key={theme} value={theme}>
                {say(`settings.theme.${theme}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('settings.agentName')} hint={say('settings.agentName.hint')}>
        {(id, hintId) => (
          <input
            id={id}
            aria-describedby={hintId}
            autoComplete="off"
            defaultValue={settings.agentName ?? ''}
            onBlur={({ target }) => onChange({ agentName: target.value.trim() || undefined })}
          />
        )}
      </Field>
    </div>
  )
}

type PlaceProps = { readonly place: PlaceSettings; readonly onPlace: (change: PlaceChange) => void }

/** Where the sidebar stands in the page. */
export function PlaceFields({ place, onPlace }: PlaceProps) {
  const { say } = useWords()
  return (
    <div className={styles.fields}>
      {place.inPanel !== undefined && (
        <Button onClick={() => onPlace({ inPanel: !place.inPanel })}>
          {say(place.inPanel ? 'settings.toPage' : 'settings.toPanel')}
        </Button>
      )}
      {place.inPanel !== true && <InPageFields place={place} onPlace={onPlace} />}
      {place.palette && (
        <Check checked={place.palette.here} onChange={(paletteHere) => onPlace({ paletteHere })}>
          {say('settings.palette.here', { trigger: place.palette.trigger })}
        </Check>
      )}
    </div>
  )
}

function InPageFields({ place, onPlace }: PlaceProps) {
  const { say } = useWords()
  return (
    <>
      <Field label={say('settings.side')}>
        {(id) => (
          <select
            id={id}
            value={place.side}
            onChange={({ target }) => onPlace({ side: target.value as PlaceSettings['side'] })}
          >
            <option value="left">{say('settings.side.left')}</option>
            <option value="right">{say('settings.side.right')}</option>
          </select>
        )}
      </Field>
      <Check checked={place.pushed} onChange={(pushed) => onPlace({ pushed })}>
        {say('settings.push')}
      </Check>
    </>
  )
}

type CheckProps = {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: string
}

export function Check({ checked, onChange, children }: CheckProps) {
  const id = useId()
  return (
    <div className={styles.check}>
      <input id={id} type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>{children}</label>
    </div>
  )
}

type FieldProps = {
  readonly label: string
  readonly hint?: string
  readonly children: (id: string, hintId: string | undefined) => ReactNode
}

export function Field({ label, hint, children }: FieldProps) {
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id, hintId)}
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
