import { lazy, Suspense, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { useStore } from 'zustand'
import { EmptyLibrary } from '../../components/empty-library.tsx'
import { Header } from '../../components/header.tsx'
import { ImportReplies } from '../../components/import-replies.tsx'
import { LibraryRefused } from '../../components/library-refused.tsx'
import { SidebarScreen } from '../../components/sidebar-screen.tsx'
import { useWords } from '../../components/ui/words-context.tsx'
import { useImport } from '../../components/use-import.ts'
import { addItems } from '../../lib/db/library.ts'
import type { PointedValue } from '../../lib/messages/protocol.ts'
import type { Preferences } from '../../lib/settings/preferences.ts'
import { choose, phraseLetters } from '../../lib/sidebar/sidebar.ts'
import { addSamples } from './add-samples.ts'
import type { OpenedSidebar } from './open-sidebar.ts'
import { PageSite } from './page-site.tsx'
import { useFoot } from './use-foot.ts'
import { usePlace } from './use-place.ts'
import { usePointing } from './use-pointing.ts'
import { useSite } from './use-site.ts'

/** Drawn when it is first opened: a sidebar that opens draws a list first. */
const SettingsDialog = lazy(async () => ({ default: (await import('./settings-dialog.tsx')).SettingsDialog }))

type Props = { readonly opened: OpenedSidebar; readonly preferences: Preferences }

export function SidebarApp({ opened, preferences }: Props) {
  const { say, language } = useWords()
  const { sidebar, surroundings, db } = opened
  const { page, around } = surroundings
  const state = useStore(sidebar.store)
  const library = useStore(opened.library)
  const [settingsOpen, setSettingsOpen] = useState(false)
  const site = useSite(around)
  const place = usePlace(surroundings, site?.url)
  const pointing = usePointing(page, site?.url, state.ticket)
  const [pointed, setPointed] = useState<{ readonly value: PointedValue; readonly lost: boolean }>()
  /** The settings make way for the page, and come back with what was pointed at. */
  const pointAt = async (value: PointedValue) => {
    setSettingsOpen(false)
    setPointed({ value, lost: (await pointing?.point(value, say(`point.ask.${value}`))) === false })
    await sidebar.lookAtPage()
    window.focus()
    setSettingsOpen(true)
  }
  const replies = useImport(language, library.kind === 'read' ? library.items : [], (items) =>
    addItems(db, items, 'import', Date.now()),
  )
  useEffect(() => sidebar.setAgentName(preferences.agentName), [sidebar, preferences.agentName])
  useEffect(() => opened.setReplyLanguage(language), [opened, language])
  const chosen = choose(state)
  const footOf = useFoot(library)
  const isEmpty = library.kind === 'read' && library.items.length === 0
  const instead =
    library.kind === 'refused' ? (
      <LibraryRefused refusal={library.refusal} />
    ) : isEmpty ? (
      <EmptyLibrary onSamples={() => void addSamples(db)}>
        <ImportReplies {...replies} />
      </EmptyLibrary>
    ) : undefined
  return (
    <>
      <SidebarScreen
        state={state}
        chosen={chosen}
        phrases={phraseLetters(state)}
        actions={sidebar}
        hasPage={page !== undefined}
        inPanel={surroundings.inPanel}
        header={
          <Header
            count={library.kind === 'read' ? library.items.length : undefined}
            ladderOpen={state.ladder !== undefined}
            onLadder={sidebar.ladder.toggle}
            settingsOpen={settingsOpen}
            onSettings={() => setSettingsOpen(true)}
            onPrint={page ? undefined : openPrintSheet}
            onClose={page?.close && (() => void page.close?.())}
          />
        }
        notice={<PageSite site={site} onAsk={around?.askForSite} />}
        instead={instead}
        footOf={footOf}
      />
      <Suspense>
        {settingsOpen && (
          <SettingsDialog
            preferences={preferences}
            place={place}
            ticket={state.ticket}
            pointing={pointing}
            pointed={pointed}
            around={around}
            onPoint={(value) => void pointAt(value)}
            onTold={() => void sidebar.lookAtPage()}
            onPrint={openPrintSheet}
            onDone={() => {
              setSettingsOpen(false)
              setPointed(undefined)
            }}
          />
        )}
      </Suspense>
    </>
  )
}

/** A frame in somebody's page has no tabs to open in every browser, but may open a window like any page. */
function openPrintSheet(): void {
  window.open(browser.runtime.getURL('/print.html'), '_blank', 'noopener')
}
