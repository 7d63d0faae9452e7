import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Page } from '../../components/page.tsx'
import { createDb } from '../../lib/db/database.ts'
import { copyText } from '../../lib/editors/copy-draft.ts'
import { createPagePort } from '../../lib/messages/page-port.ts'
import { readPreferences, watchPreferences } from '../../lib/settings/preferences.ts'
import { type PracticeWindow, practicePort } from '../welcome/practice-port.ts'
import { openSidebar } from './open-sidebar.ts'
import { SidebarApp } from './sidebar-app.tsx'

const db = createDb()
// Opened while the browser tells which tab this is; what may be wrong with it is said by the first who reads.
void db.open().catch(() => undefined)

const shell = new URLSearchParams(location.search).get('shell')
const tab = shell === 'page' ? await browser.tabs.getCurrent() : undefined
const page = tab?.id === undefined ? practice() : createPagePort(tab.id)

function practice() {
  return shell === 'practice' ? (window.parent as PracticeWindow)[practicePort] : undefined
}

const opened = openSidebar({ db, page, tabId: tab?.id })

createRoot(document.getElementById('root') as HTMLElement).render(
  <Page source={{ read: readPreferences, watch: watchPreferences }} copyText={copyText}>
    {(preferences) => <SidebarApp opened={opened} preferences={preferences} />}
  </Page>,
)
