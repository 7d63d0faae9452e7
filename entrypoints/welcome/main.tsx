import { Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Page } from '../../components/page.tsx'
import { WelcomeScreen } from '../../components/welcome-screen.tsx'
import { copyText } from '../../lib/editors/copy-draft.ts'
import { readPolicyPacks } from '../../lib/settings/policy.ts'
import { readPreferences, watchPreferences } from '../../lib/settings/preferences.ts'
import { policyPacks } from '../../lib/sync/policy-packs.ts'
import { PackStep } from '../packs/packs-section.tsx'
import { createPracticePort } from './practice-port.ts'
import { type PracticeWindow, practicePort } from './practice-window.ts'

const practice: PracticeWindow = window
practice[practicePort] = createPracticePort()
const isSet = policyPacks(await readPolicyPacks()).length > 0
const [command] = (await browser.commands.getAll()).filter(({ name }) => name?.startsWith('_execute'))

createRoot(document.getElementById('root') as HTMLElement).render(
  <Page source={{ read: readPreferences, watch: watchPreferences }} copyText={copyText}>
    {() => (
      <Suspense>
        <WelcomeScreen
          keys={command?.shortcut}
          sidebarUrl={browser.runtime.getURL('/sidepanel.html?shell=practice')}
          pack={isSet ? undefined : <PackStep />}
        />
      </Suspense>
    )}
  </Page>,
)
