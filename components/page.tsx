import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import type { Preferences } from '../lib/settings/preferences.ts'
import { themeFor } from '../lib/settings/theme.ts'
import { pickLanguage, type WordLanguage } from '../lib/words/word-language.ts'
import { createWords, loadCatalogue, type Words } from '../lib/words/words.ts'
import './tokens.css'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import { WordsContext } from './ui/words-context.tsx'

/** Where the agent's likings come from; a change arrives in every open window. */
export type PreferenceSource = {
  readonly read: () => Promise<Preferences>
  readonly watch: (changed: (preferences: Preferences) => void) => () => void
}

type Props = {
  readonly source: PreferenceSource
  /** A frame in somebody's page has no clipboard of the usual kind, so how to copy is handed in. */
  readonly copyText: (text: string) => void
  readonly children: (preferences: Preferences) => ReactNode
}

/** Around every screen: its language, its theme, and one place where a bug ends. */
export function Page({ source, copyText, children }: Props) {
  const preferences = usePreferences(source)
  const dark = useSystemDark()
  const words = useLoadedWords(preferences && (preferences.language ?? browserLanguage))
  const theme = themeFor(preferences ?? { theme: 'system' }, dark)
  useEffect(() => {
    if (words) document.documentElement.lang = words.language
    document.documentElement.dataset.theme = theme
  }, [words, theme])
  if (!preferences || !words) return null
  const { say } = words
  return (
    <WordsContext value={words}>
      <ErrorBoundary
        title={say('error.title')}
        text={say('error.text')}
        retry={say('error.retry')}
        copy={say('error.copy')}
        onCopy={copyText}
      >
        {children(preferences)}
      </ErrorBoundary>
    </WordsContext>
  )
}

const browserLanguage = pickLanguage(navigator.languages)
// Most people keep it, so it is fetched while their liking is still being read.
void loadCatalogue(browserLanguage)

/** Goes on in the language before while another is fetched. */
function useLoadedWords(language: WordLanguage | undefined): Words | undefined {
  const [words, set] = useState<Words>()
  useEffect(() => {
    if (!language) return
    let wanted = true
    void loadCatalogue(language).then((catalogue) => wanted && set(createWords(language, catalogue)))
    return () => {
      wanted = false
    }
  }, [language])
  return words
}

function usePreferences({ read, watch }: PreferenceSource): Preferences | undefined {
  const [preferences, set] = useState<Preferences>()
  useEffect(() => {
    void read().then(set)
    return watch(set)
  }, [read, watch])
  return preferences
}

const darkQuery = matchMedia('(prefers-color-scheme: dark)')

function useSystemDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      darkQuery.addEventListener('change', changed)
      return () => darkQuery.removeEventListener('change', changed)
    },
    () => darkQuery.matches,
  )
}
