import type { ReactNode } from 'react'
import type { Preferences } from '../lib/settings/preferences.ts'
import { GeneralFields, type PlaceChange, PlaceFields, type PlaceSettings } from './settings-panel.tsx'
import { Button } from './ui/button.tsx'
import { Dialog } from './ui/dialog.tsx'
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

export function SidebarSettings({ settings, onChange, place, onPlace, told, onMore, onPrint, onDone }: Props) {
  const { say } = useWords()
  return (
    <Dialog
      title={say('settings.title')}
      onDone={onDone}
      buttons={(close) => (
        <>
          <Button look="primary" onClick={close}>
            {say('settings.done')}
          </Button>
          <Button onClick={onMore}>{say('settings.more')}</Button>
          <Button onClick={onPrint}>{say('print.open')}</Button>
        </>
      )}
    >
      <GeneralFields settings={settings} onChange={onChange} />
      {place && <PlaceFields place={place} onPlace={onPlace} />}
      {told}
    </Dialog>
  )
}
