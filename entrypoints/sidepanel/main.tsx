import { createRoot } from 'react-dom/client'
import { Page } from '../../components/page.tsx'
import { createDb } from '../../lib/db/database.ts'
import { copyText } from '../../lib/editors/copy-draft.ts'
import { readPreferences, watchPreferences } from '../../lib/settings/preferences.ts'
import { findPage } from './find-page.ts'
import { openSidebar } from './open-sidebar.ts'
import { SidebarApp } from './sidebar-app.tsx'

const db = createDb()
// Opened while the browser tells which tab this is; what may be wrong with it is said by the first who reads.
void db.open().catch(() => undefined)

const opened = openSidebar({ db, ...(await findPage()) })

createRoot(document.getElementById('root') as HTMLElement).render(
  <Page source={{ read: readPreferences, watch: watchPreferences }} copyText={copyText}>
    {(preferences) => <SidebarApp opened={opened} preferences={preferences} />}
  </Page>,
)
