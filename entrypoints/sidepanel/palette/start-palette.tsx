import type { ReactNode } from 'react'
import type { EvenkeelDb } from '../../../lib/db/database.ts'
import type { Preferences } from '../../../lib/settings/preferences.ts'
import { openSidebar } from '../open-sidebar.ts'
import { findCaller } from './find-caller.ts'
import { openPalette } from './open-palette.ts'
import { PaletteApp } from './palette-app.tsx'

/** The same app at the caret. */
export async function startPalette(db: EvenkeelDb): Promise<(preferences: Preferences) => ReactNode> {
  const caller = await findCaller()
  const opened = openSidebar({ db, page: caller.page, tabId: undefined, inPanel: false, around: undefined })
  const start = () => openPalette(opened, caller)
  return (preferences) => <PaletteApp opened={opened} start={start} preferences={preferences} />
}
