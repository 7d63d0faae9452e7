import { browser } from 'wxt/browser'
import { type WordLanguage, wordLanguages } from '../words/word-language.ts'

/** What one agent likes, on every page. */
export type Preferences = {
  /** Absent: the browser's language. */
  readonly language?: WordLanguage | undefined
  readonly theme: 'system' | 'light' | 'dark'
  /** How the agent signs; absent until told. */
  readonly agentName?: string | undefined
}

const key = 'preferences'
const themes: readonly unknown[] = ['system', 'light', 'dark']

export async function readPreferences(): Promise<Preferences> {
  return parsePreferences((await browser.storage.local.get(key))[key])
}

export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readPreferences()), ...change } })
}

/** Calls back on every change, wherever it was made. Returns the way to stop. */
export function watchPreferences(changed: (preferences: Preferences) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) changed(parsePreferences(changes[key]?.newValue))
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => browser.storage.local.onChanged.removeListener(listener)
}

function parsePreferences(stored: unknown): Preferences {
  const { language, theme, agentName } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >
  return {
    theme: themes.includes(theme) ? (theme as Preferences['theme']) : 'system',
    ...((wordLanguages as readonly unknown[]).includes(language) ? { language: language as WordLanguage } : {}),
    ...(typeof agentName === 'string' && agentName !== '' ? { agentName } : {}),
  }
}
