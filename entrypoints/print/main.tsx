import { createRoot } from 'react-dom/client'
import { Page } from '../../components/page.tsx'
import { createDb } from '../../lib/db/database.ts'
import { copyText } from '../../lib/editors/copy-draft.ts'
import { readPreferences, watchPreferences } from '../../lib/settings/preferences.ts'
import { PrintApp } from './print-app.tsx'

const db = createDb()

createRoot(document.getElementById('root') as HTMLElement).render(
  <Page source={{ read: readPreferences, watch: watchPreferences }} copyText={copyText}>
    {() => <PrintApp db={db} />}
  </Page>,
)
