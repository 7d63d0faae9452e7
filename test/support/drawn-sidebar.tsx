import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { type NewsPlace, SidebarScreen } from '../../components/sidebar-screen.tsx'
import { choose, phraseLetters, type Sidebar } from '../../lib/sidebar/sidebar.ts'

type Props = {
  readonly sidebar: Sidebar
  readonly hasPage: boolean
  readonly inPanel?: boolean
  readonly news?: NewsPlace
  readonly notice?: ReactNode
}

/** The sidebar's screen as it follows its store, without the extension around it. */
export function DrawnSidebar({ sidebar, hasPage, inPanel = false, news, notice = null }: Props) {
  const state = useStore(sidebar.store)
  return (
    <SidebarScreen
      state={state}
      chosen={choose(state)}
      phrases={phraseLetters(state)}
      actions={sidebar}
      hasPage={hasPage}
      inPanel={inPanel}
      header={null}
      notice={notice}
      instead={undefined}
      footOf={() => 'Imported'}
      {...(news ? { news } : {})}
    />
  )
}
