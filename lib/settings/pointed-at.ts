import { browser } from 'wxt/browser'

/** What an agent has pointed at on the pages of one site, as it is kept: a place by the value's name. */
export type PointedAt = Readonly<Record<string, StoredPlace>>
export type StoredPlace = {
  readonly path: readonly string[]
  readonly pick?: 'first' | 'last'
  readonly confirmed?: true
}

/** Each site by itself, so that forgetting one touches no other. */
const keyOf = (origin: string) => `pointed.${origin}`

export async function readPointedAt(origin: string): Promise<PointedAt> {
  const key = keyOf(origin)
  return parsePointedAt((await browser.storage.local.get(key))[key])
}

/** Undefined forgets the place. */
export async function keepPointedAt(origin: string, value: string, place: StoredPlace | undefined): Promise<void> {
  const { [value]: _, ...others } = await readPointedAt(origin)
  const places = place ? { ...others, [value]: place } : others
  await (Object.keys(places).length === 0
    ? browser.storage.local.remove(keyOf(origin))
    : browser.storage.local.set({ [keyOf(origin)]: places }))
}

/** Calls back now and on every change. Returns the way to stop. */
export function watchPointedAt(origin: string, seen: (places: PointedAt) => void): () => void {
  const key = keyOf(origin)
  let stopped = false
  const tell = (stored: unknown) => {
    if (!stopped) seen(parsePointedAt(stored))
  }
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) tell(changes[key]?.newValue)
  }
  browser.storage.local.onChanged.addListener(listener)
  void browser.storage.local.get(key).then(
    (stored) => tell(stored[key]),
    () => tell(undefined),
  )
  return () => {
    stopped = true
    browser.storage.local.onChanged.removeListener(listener)
  }
}

function parsePointedAt(stored: unknown): PointedAt {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  return Object.fromEntries(entries.filter(([, place]) => isPlace(place)))
}

function isPlace(place: unknown): place is StoredPlace {
  const { path, pick } = (typeof place === 'object' && place !== null ? place : {}) as Record<string, unknown>
  const isPath = Array.isArray(path) && path.length > 0 && path.every((selector) => typeof selector === 'string')
  return isPath && (pick === undefined || pick === 'first' || pick === 'last')
}
