import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { LibraryRefused } from '../../../components/library-refused.tsx'
import { PaletteScreen } from '../../../components/palette-screen.tsx'
import { useWords } from '../../../components/ui/words-context.tsx'
import type { Preferences } from '../../../lib/settings/preferences.ts'
import { choose } from '../../../lib/sidebar/sidebar.ts'
import type { OpenedSidebar } from '../open-sidebar.ts'
import { useFoot } from '../use-foot.ts'
import type { Palette } from './open-palette.ts'

type Props = {
  readonly opened: OpenedSidebar
  /** Once there is a search to put the keyboard in. */
  readonly start: () => Palette
  readonly preferences: Preferences
}

export function PaletteApp({ opened, start, preferences }: Props) {
  const { say, language } = useWords()
  const { sidebar } = opened
  const state = useStore(sidebar.store)
  const library = useStore(opened.library)
  const footOf = useFoot(library)
  const [palette, setPalette] = useState<Palette>()
  useEffect(() => setPalette(start()), [start])
  useEffect(() => sidebar.setAgentName(preferences.agentName), [sidebar, preferences.agentName])
  useEffect(() => opened.setReplyLanguage(language), [opened, language])
  return (
    <PaletteScreen
      state={state}
      chosen={choose(state)}
      actions={sidebar}
      onAccept={() => void palette?.accept()}
      onInsert={() => void palette?.insert()}
      onInsertAnyway={() => void palette?.insertAnyway()}
      onExpand={() => palette?.expand() ?? false}
      onLeave={() => palette?.leave()}
      instead={
        library.kind === 'refused' ? (
          <LibraryRefused refusal={library.refusal} />
        ) : library.kind === 'read' && library.items.length === 0 ? (
          <p>{say('palette.empty')}</p>
        ) : undefined
      }
      footOf={footOf}
    />
  )
}
