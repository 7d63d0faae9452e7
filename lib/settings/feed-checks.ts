import { browser } from 'wxt/browser'

/** When a feed was last looked at, and what came of it: small, and at hand also where the database is not. */
export type FeedCheck = {
  /** Where its files are; absent for a pack that came as a file or from a folder. */
  readonly address?: string
  /** It comes from a folder, which only a page in a tab may read. */
  readonly folder?: true
  /** SHA-256 of the `head.json` that is here, base64url. */
  readonly head: string
  /** In milliseconds since 1970: when somebody last asked, and when the host last answered. */
  readonly tried: number
  readonly reached?: number
  /** How often in a row nobody answered, or what came was refused. */
  readonly failures: number
  /** How often it was looked at since its root was. */
  readonly looks: number
  /** The last thing that came was not taken: why, and which `head.json` it was, where there was one. */
  readonly refused?: { readonly kind: string; readonly head?: string }
  /** Until then, in milliseconds since 1970, corrections are more likely than else. */
  readonly urgentUntil?: number
}

export type FeedChecks = Readonly<Record<string, FeedCheck>>

const prefix = 'feed.'

export async function readFeedChecks(): Promise<FeedChecks> {
  return parse(await browser.storage.local.get())
}

/** Undefined forgets the feed. */
export async function keepFeedCheck(feed: string, check: FeedCheck | undefined): Promise<void> {
  await (check ? browser.storage.local.set({ [prefix + feed]: check }) : browser.storage.local.remove(prefix + feed))
}

/** Calls back now and on every change. Returns the way to stop. */
export function watchFeedChecks(seen: (checks: FeedChecks) => void): () => void {
  let stopped = false
  const tell = async () => {
    const checks = await readFeedChecks()
    if (!stopped) seen(checks)
  }
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) void tell()
  }
  browser.storage.local.onChanged.addListener(listener)
  void tell()
  return () => {
    stopped = true
    browser.storage.local.onChanged.removeListener(listener)
  }
}

/** Calls back with the address of a feed that was forgotten, in whichever window. For the background. */
export function watchForgottenFeeds(forgotten: (address: string) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    for (const [key, { oldValue, newValue }] of Object.entries(changes)) {
      const address = key.startsWith(prefix) && !newValue && (oldValue as FeedCheck | undefined)?.address
      if (address) forgotten(address)
    }
  })
}

function parse(stored: Readonly<Record<string, unknown>>): FeedChecks {
  const entries = Object.entries(stored).filter(([key, check]) => key.startsWith(prefix) && isCheck(check))
  return Object.fromEntries(entries.map(([key, check]) => [key.slice(prefix.length), check as FeedCheck]))
}

function isCheck(check: unknown): boolean {
  const { head, tried, failures, looks } = (
    typeof check === 'object' && check !== null ? check : {}
  ) as Partial<FeedCheck>
  return typeof head === 'string' && [tried, failures, looks].every((number) => Number.isFinite(number))
}
