import { PointedFields } from '../../components/pointed-fields.tsx'
import { SidebarSettings } from '../../components/sidebar-settings.tsx'
import type { PointedValue, Ticket } from '../../lib/messages/protocol.ts'
import { changePreferences, type Preferences } from '../../lib/settings/preferences.ts'
import type { Place } from './use-place.ts'
import type { Pointing } from './use-pointing.ts'

type Props = {
  readonly preferences: Preferences
  readonly place: Place
  readonly ticket: Ticket | undefined
  readonly pointing: Pointing | undefined
  /** What was pointed at last, and whether it could not be told apart. */
  readonly pointed: { readonly value: PointedValue; readonly lost: boolean } | undefined
  readonly onPoint: (value: PointedValue) => void
  readonly onTold: () => void
  readonly onMore: () => void
  readonly onPrint: () => void
  readonly onDone: () => void
}

/** The settings over the sidebar: fetched when they are first opened. */
export function SettingsDialog({ place, pointing, pointed, onTold, ...props }: Props) {
  return (
    <SidebarSettings
      settings={props.preferences}
      onChange={(change) => void changePreferences(change)}
      place={place.settings}
      onPlace={(change) => {
        place.change(change)
        // Somewhere else now: here it would still stand open when the agent comes back.
        if (change.inPanel !== undefined) props.onDone()
      }}
      told={
        pointing && (
          <PointedFields
            ticket={props.ticket}
            pointed={pointing.places}
            lost={pointed?.lost ? pointed.value : undefined}
            here={pointed?.value}
            onPoint={props.onPoint}
            onConfirm={(value) => void pointing.confirm(value).then(onTold)}
            onForget={(value) => void pointing.forget(value).then(onTold)}
          />
        )
      }
      onMore={props.onMore}
      onPrint={props.onPrint}
      onDone={props.onDone}
    />
  )
}
