import { createRoot } from 'react-dom/client'
import { Page } from '../../components/page.tsx'
import { createDb } from '../../lib/db/database.ts'
import { copyText } from '../../lib/editors/copy-draft.ts'
import { readPreferences, watchPreferences } from '../../lib/settings/preferences.ts'
import { findPage, inPalette } from './find-page.ts'
import { openSidebar } from './open-sidebar.ts'
import { startPalette } from './palette/start-palette.tsx'
import { SidebarApp } from './sidebar-app.tsx'

const db = createDb()
// Opened while the browser tells which tab this is; what may be wrong with it is said by the first who reads.
void db.open().catch(() => undefined)

const app = inPalette ? await startPalette(db) : await startSidebar()

createRoot(document.getElementById('root') as HTMLElement).render(
  <Page source={{ read: readPreferences, watch: watchPreferences }} copyText={copyText}>
    {app}
  </Page>,
)

async function startSidebar(): Promise<Parameters<typeof Page>[0]['children']> {
  const opened = openSidebar({ db, ...(await findPage()) })
  return (preferences) => <SidebarApp opened={opened} preferences={preferences} />
}
