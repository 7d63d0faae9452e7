import type { Preferences } from './preferences.ts'

/** Which of the two themes to draw. */
export const themeFor = ({ theme }: Pick<Preferences, 'theme'>, systemIsDark: boolean): 'light' | 'dark' =>
  theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme
