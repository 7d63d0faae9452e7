import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Page } from '../../components/page.tsx'
import { WelcomeScreen } from '../../components/welcome-screen.tsx'
import { copyText } from '../../lib/editors/copy-draft.ts'
import { readPreferences, watchPreferences } from '../../lib/settings/preferences.ts'
import { createPracticePort, type PracticeWindow, practicePort } from './practice-port.ts'

const practice: PracticeWindow = window
practice[practicePort] = createPracticePort()
const [command] = (await browser.commands.getAll()).filter(({ name }) => name?.startsWith('_execute'))

createRoot(document.getElementById('root') as HTMLElement).render(
  <Page source={{ read: readPreferences, watch: watchPreferences }} copyText={copyText}>
    {() => (
      <WelcomeScreen keys={command?.shortcut} sidebarUrl={browser.runtime.getURL('/sidepanel.html?shell=practice')} />
    )}
  </Page>,
)
