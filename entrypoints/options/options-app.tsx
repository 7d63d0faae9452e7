import { useEffect, useState } from 'react'
import { ImportReplies } from '../../components/import-replies.tsx'
import { OptionsScreen } from '../../components/options-screen.tsx'
import { useWords } from '../../components/ui/words-context.tsx'
import { useImport } from '../../components/use-import.ts'
import type { EvenkeelDb } from '../../lib/db/database.ts'
import { addItems, removeItems } from '../../lib/db/library.ts'
import { type Library, watchLibrary } from '../../lib/db/watch-library.ts'
import { changePreferences, type Preferences } from '../../lib/settings/preferences.ts'
import {
  changeShellSettings,
  readShellSettings,
  type ShellSettings,
  watchShellSettings,
} from '../../lib/settings/shell-settings.ts'
import { parseTrigger } from '../../lib/settings/trigger-text.ts'
import { allowedSites, revokeSite, watchAllowedSites } from '../../lib/sites/allowed-sites.ts'
import { allowedFeedHosts } from '../../lib/sites/feed-hosts.ts'
import { PacksSection } from '../packs/packs-section.tsx'
import { usePacks } from '../packs/use-packs.ts'
import { AskForSite } from './ask-for-site.tsx'
import { Memory } from './memory.tsx'

type Props = { readonly db: EvenkeelDb; readonly preferences: Preferences }

export function OptionsApp({ db, preferences }: Props) {
  const { language, say } = useWords()
  const library = useLibrary(db)
  const sites = useSites(allowedSites)
  const feedHosts = useSites(allowedFeedHosts)
  const now = useMinutes()
  const packs = usePacks(db, library?.items ?? none, now)
  const shell = useShell()
  const [outcome, setOutcome] = useState<string>()
  const replies = useImport(language, library?.items ?? [], (items) => addItems(db, items, 'import', Date.now()))
  const removeSamples = async () => {
    const removed = await removeItems(db, 'samples')
    setOutcome(removed.ok ? say('options.samples.removed') : say(`db.${removed.refusal.kind}`))
  }
  return (
    <OptionsScreen
      notice={<AskForSite sites={sites} />}
      settings={preferences}
      onChange={(change) => void changePreferences(change)}
      palette={shell}
      onPalette={(change) => void changeShellSettings(() => change)}
      readTrigger={parseTrigger}
      count={library?.items.length}
      hasSamples={library?.items.some(({ origin }) => origin === 'samples') ?? false}
      onRemoveSamples={() => void removeSamples()}
      outcome={outcome}
      sites={sites}
      feedHosts={feedHosts}
      onRevoke={(site) => void revokeSite(site)}
      packs={packs && <PacksSection packs={packs} now={now} />}
      importer={<ImportReplies {...replies} />}
      memory={<Memory db={db} />}
    />
  )
}

const none: Library['items'] = []

/** The time, in milliseconds since 1970: told twice a minute. */
function useMinutes(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

function useLibrary(db: EvenkeelDb): Library | undefined {
  const [library, setLibrary] = useState<Library>()
  useEffect(() => watchLibrary(db, (read) => setLibrary(read.ok ? read.value : undefined)).stop, [db])
  return library
}

function useShell(): ShellSettings | undefined {
  const [shell, setShell] = useState<ShellSettings>()
  useEffect(() => {
    void readShellSettings().then(setShell)
    return watchShellSettings(setShell)
  }, [])
  return shell
}

function useSites(read: () => Promise<readonly string[]>): readonly string[] {
  const [sites, setSites] = useState<readonly string[]>([])
  useEffect(() => {
    const look = () => void read().then(setSites)
    look()
    return watchAllowedSites(look)
  }, [read])
  return sites
}
