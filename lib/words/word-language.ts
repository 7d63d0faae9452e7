/** The languages the product itself speaks; replies may be in any. */
export const wordLanguages = ['en', 'da', 'zh-Hans', 'zh-Hant'] as const
export type WordLanguage = (typeof wordLanguages)[number]

/** Each under its own name, as people look for it. */
export const languageNames: Readonly<Record<WordLanguage, string>> = {
  en: 'English',
  da: 'Dansk',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
}

/** The first of the browser's languages that we speak; English when there is none. */
export function pickLanguage(preferred: readonly string[]): WordLanguage {
  for (const tag of preferred) {
    const { language, script } = maximized(tag)
    if (language === 'zh') return script === 'Hant' ? 'zh-Hant' : 'zh-Hans'
    if (language === 'da' || language === 'en') return language
  }
  return 'en'
}

/** `zh-TW` says nothing of its script until the likely subtags are added: `zh-Hant-TW`. */
function maximized(tag: string): { readonly language?: string | undefined; readonly script?: string | undefined } {
  try {
    return new Intl.Locale(tag).maximize()
  } catch {
    return {}
  }
}
