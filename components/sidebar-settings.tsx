import { type ReactNode, useEffect, useRef } from 'react'
import type { Preferences } from '../lib/settings/preferences.ts'
import { GeneralFields, type PlaceChange, PlaceFields, type PlaceSettings } from './settings-panel.tsx'
import styles from './sidebar-settings.module.css'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  readonly settings: Preferences
  readonly onChange: (change: Partial<Preferences>) => void
  readonly place: PlaceSettings | undefined
  readonly onPlace: (change: PlaceChange) => void
  /** What the page tells, where the agent can change it. */
  readonly told?: ReactNode
  readonly onMore: () => void
  readonly onPrint: () => void
  readonly onDone: () => void
}

/** Lies over the sidebar while it is open; the native dialog keeps the keyboard inside and Esc closes it. */
export function SidebarSettings({ settings, onChange, place, onPlace, told, onMore, onPrint, onDone }: Props) {
  const { say } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={say('settings.title')} onClose={onDone}>
      <h2>{say('settings.title')}</h2>
      <GeneralFields settings={settings} onChange={onChange} />
      {place && <PlaceFields place={place} onPlace={onPlace} />}
      {told}
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => dialog.current?.close()}>
          {say('settings.done')}
        </Button>
        <Button onClick={onMore}>{say('settings.more')}</Button>
        <Button onClick={onPrint}>{say('print.open')}</Button>
      </div>
    </dialog>
  )
}
