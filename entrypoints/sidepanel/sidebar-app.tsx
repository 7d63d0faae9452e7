import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { useStore } from 'zustand'
import { Header } from '../../components/header.tsx'
import { LibraryRefused } from '../../components/library-refused.tsx'
import { Notices } from '../../components/notices.tsx'
import { SidebarScreen } from '../../components/sidebar-screen.tsx'
import { useWords } from '../../components/ui/words-context.tsx'
import type { PointedValue } from '../../lib/messages/protocol.ts'
import type { Preferences } from '../../lib/settings/preferences.ts'
import { choose, phraseLetters } from '../../lib/sidebar/sidebar.ts'
import type { PacksShown } from '../packs/packs-in-sidebar.tsx'
import { draftNotices } from './draft-notices.tsx'
import { inPractice } from './find-page.ts'
import { letterFoot } from './letter-foot.tsx'
import type { OpenedSidebar } from './open-sidebar.ts'
import { useFoot } from './use-foot.ts'
import { usePageSite } from './use-page-site.tsx'
import { usePlace } from './use-place.ts'
import { usePointing } from './use-pointing.ts'
import { useSite } from './use-site.ts'

/** Fetched when they are first drawn: a sidebar that opens draws a list first. */
const SettingsDialog = lazy(async () => ({ default: (await import('./settings-dialog.tsx')).SettingsDialog }))

const EmptyPlace = lazy(async () => ({ default: (await import('./empty-place.tsx')).EmptyPlace }))
const PacksInSidebar = lazy(async () => ({ default: (await import('../packs/packs-in-sidebar.tsx')).PacksInSidebar }))

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
  const [packs, setPacks] = useState<PacksShown>()
  const siteNotices = usePageSite(site, around?.askForSite)
  useEffect(() => sidebar.setAgentName(preferences.agentName), [sidebar, preferences.agentName])
  useEffect(() => opened.setReplyLanguage(language), [opened, language])
  const chosen = choose(state)
  const footOf = useFoot(library)
  const isEmpty = library.kind === 'read' && library.items.length === 0
  const instead =
    library.kind === 'refused' ? (
      <LibraryRefused refusal={library.refusal} />
    ) : isEmpty ? (
      <Suspense>
        <EmptyPlace db={db} addPack={inPractice ? undefined : packs?.addFirst} />
      </Suspense>
    ) : undefined
  const openOptions = useCallback(() => void (around?.openOptions ?? browser.runtime.openOptionsPage)(), [around])
  /** In the list too: whoever moves on in it is where the reply stands. */
  const openReply = ({ id, title }: { readonly id: string; readonly title: string }) => {
    packs?.news.onClose()
    sidebar.ask(title)
    sidebar.highlight(id)
  }
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
            packs={packs?.button}
            ladderOpen={state.ladder !== undefined}
            onLadder={sidebar.ladder.toggle}
            settingsOpen={settingsOpen}
            onSettings={() => setSettingsOpen(true)}
            onPrint={page ? undefined : openPrintSheet}
            onClose={page?.close && (() => void page.close?.())}
          />
        }
        notice={
          <Notices notices={[...draftNotices(state, sidebar, openReply), ...(packs?.notices ?? []), ...siteNotices]} />
        }
        instead={instead}
        footOf={(chosen) => letterFoot(packs?.footOf(chosen.item) ?? footOf(chosen), chosen.item.id, state)}
        {...(packs ? { news: packs.news } : {})}
      />
      <Suspense>
        {library.kind === 'read' && (
          <PacksInSidebar
            db={db}
            items={library.items}
            now={state.now * 1000}
            onMore={openOptions}
            onShown={setPacks}
          />
        )}
      </Suspense>
      <Suspense>
        {settingsOpen && (
          <SettingsDialog
            preferences={preferences}
            place={place}
            ticket={state.ticket}
            pointing={pointing}
            pointed={pointed}
            onMore={openOptions}
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
