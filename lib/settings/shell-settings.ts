import { browser } from 'wxt/browser'
import { defaultTrigger, parseTrigger } from './trigger-text.ts'

/** Where the in-page sidebar stands, on every page, what calls the palette, and what is remembered of single sites by their origin. */
export type ShellSettings = {
  readonly side: 'left' | 'right'
  readonly width: number
  /** Sites whose page makes room instead of being covered. */
  readonly pushed: readonly string[]
  /** Sites on which the sidebar was left open. */
  readonly open: readonly string[]
  /** Sites that are worked on from the browser's own side panel. */
  readonly panel: readonly string[]
  /** What is typed to call the palette. */
  readonly trigger: string
  readonly triggerOn: boolean
  /** Sites on which typing calls nothing. */
  readonly triggerOff: readonly string[]
}

export const narrowest = 320
export const widest = 520
/** Each is stored by itself: page and sidebar change different ones at the same moment, and neither may undo the other. */
const keyOf = (name: keyof ShellSettings) => `shell.${name}`
const names = [
  'side',
  'width',
  'pushed',
  'open',
  'panel',
  'trigger',
  'triggerOn',
  'triggerOff',
] as const satisfies readonly (keyof ShellSettings)[]
const keys = names.map(keyOf)

export async function readShellSettings(): Promise<ShellSettings> {
  return parseShellSettings(await browser.storage.local.get(keys))
}

export async function changeShellSettings(change: (now: ShellSettings) => Partial<ShellSettings>): Promise<void> {
  const changed = change(await readShellSettings())
  await browser.storage.local.set(
    Object.fromEntries(Object.entries(changed).map(([name, value]) => [keyOf(name as keyof ShellSettings), value])),
  )
}

/** Calls back on every change of one of these, wherever it was made. Returns the way to stop. */
export function watchShellSettings(
  changed: (settings: ShellSettings) => void,
  which: readonly (keyof ShellSettings)[] = names,
): () => void {
  let stopped = false
  const listener = async (changes: Record<string, unknown>) => {
    if (!which.some((name) => keyOf(name) in changes)) return
    const settings = await readShellSettings()
    if (!stopped) changed(settings)
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => {
    stopped = true
    // A script that an update has cut off has no browser to speak to, and must still be able to clear up after itself.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listener)
  }
}

/** What calls the palette on this site; undefined where nothing does. */
export const triggerOn = ({ trigger, triggerOn, triggerOff }: ShellSettings, site: string): string | undefined =>
  triggerOn && !triggerOff.includes(site) ? trigger : undefined

export const clampWidth = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)))

/** The list with this site in it, or without. */
export const withSite = (sites: readonly string[], site: string, inside: boolean): string[] =>
  inside ? [...new Set([...sites, site])] : sites.filter((other) => other !== site)

function parseShellSettings(stored: Readonly<Record<string, unknown>>): ShellSettings {
  const width = stored[keyOf('width')]
  return {
    side: stored[keyOf('side')] === 'left' ? 'left' : 'right',
    width: typeof width === 'number' && Number.isFinite(width) ? clampWidth(width) : 360,
    pushed: textsIn(stored[keyOf('pushed')]),
    open: textsIn(stored[keyOf('open')]),
    panel: textsIn(stored[keyOf('panel')]),
    trigger: parseTrigger(stored[keyOf('trigger')]) ?? defaultTrigger,
    triggerOn: stored[keyOf('triggerOn')] !== false,
    triggerOff: textsIn(stored[keyOf('triggerOff')]),
  }
}

const textsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((entry): entry is string => typeof entry === 'string') : []
