import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { NoFrames } from '../../components/no-frames.tsx'
import { Page } from '../../components/page.tsx'
import { copyText } from '../../lib/editors/copy-draft.ts'
import { readPreferences, watchPreferences } from '../../lib/settings/preferences.ts'
import { moveToPanel } from '../../lib/shell/native-panel.ts'

// Known before the click: the panel opens only straight from it.
const [tab] = await browser.tabs.query({ active: true, currentWindow: true })

function openPanel(): void {
  if (tab) moveToPanel(tab)
  window.close()
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <Page source={{ read: readPreferences, watch: watchPreferences }} copyText={copyText}>
    {() => <NoFrames onOpen={openPanel} />}
  </Page>,
)
