import { browser } from 'wxt/browser'

/** Where the in-page sidebar stands, on every page, and what is remembered of single sites by their origin. */
export type ShellSettings = {
  readonly side: 'left' | 'right'
  readonly width: number
  /** Sites whose page makes room instead of being covered. */
  readonly pushed: readonly string[]
  /** Sites on which the sidebar was left open. */
  readonly open: readonly string[]
}

export const narrowest = 320
export const widest = 520
const key = 'shell'

export async function readShellSettings(): Promise<ShellSettings> {
  return parseShellSettings((await browser.storage.local.get(key))[key])
}

export async function changeShellSettings(change: (now: ShellSettings) => Partial<ShellSettings>): Promise<void> {
  const now = await readShellSettings()
  await browser.storage.local.set({ [key]: { ...now, ...change(now) } })
}

/** Calls back on every change, wherever it was made. Returns the way to stop. */
export function watchShellSettings(changed: (settings: ShellSettings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) changed(parseShellSettings(changes[key]?.newValue))
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => browser.storage.local.onChanged.removeListener(listener)
}

export const clampWidth = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)))

/** The list with this site in it, or without. */
export const withSite = (sites: readonly string[], site: string, inside: boolean): string[] =>
  inside ? [...new Set([...sites, site])] : sites.filter((other) => other !== site)

function parseShellSettings(stored: unknown): ShellSettings {
  const { side, width, pushed, open } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >
  return {
    side: side === 'left' ? 'left' : 'right',
    width: typeof width === 'number' && Number.isFinite(width) ? clampWidth(width) : 360,
    pushed: textsIn(pushed),
    open: textsIn(open),
  }
}

const textsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((entry): entry is string => typeof entry === 'string') : []
