import { browser } from 'wxt/browser'
import type { AgeLimit } from '../base/age-limit.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour

/** In milliseconds. */
const lengths = {
  none: 0,
  '8-hours': 8 * hour,
  '24-hours': 24 * hour,
  '7-days': 7 * day,
  '30-days': 30 * day,
  '90-days': 90 * day,
  '1-year': 365 * day,
}

/** What can be chosen, the shortest first. */
export const ageChoices = {
  insertions: ['none', '8-hours', '24-hours', '7-days'],
  words: ['none', '30-days', '90-days', '1-year'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof lengths)[]>>

/** How old what is remembered of an agent's work may become: which reply went into which ticket, and words of messages. */
export type Ages = { readonly [Kept in keyof typeof ageChoices]: (typeof ageChoices)[Kept][number] }

const asUnset: Ages = { insertions: '24-hours', words: '90-days' }

/** Each is stored by itself, so that two pages that change different ones undo nothing. */
const keyOf = (kept: keyof Ages) => `age.${kept}`
const keys = [keyOf('insertions'), keyOf('words')]

export async function readAges(): Promise<Ages> {
  const stored = await browser.storage.local.get(keys)
  return { insertions: parseAge('insertions', stored), words: parseAge('words', stored) }
}

export async function readAgeLimit(kept: keyof Ages, now: number): Promise<AgeLimit> {
  return { now, keptFor: lengths[(await readAges())[kept]] }
}

export async function changeAges(change: Partial<Ages>): Promise<void> {
  const changed = Object.entries(change).map(([kept, age]) => [keyOf(kept as keyof Ages), age])
  await browser.storage.local.set(Object.fromEntries(changed))
}

/** Calls back on every change, wherever it was made. Returns the way to stop. */
export function watchAges(changed: (ages: Ages) => void): () => void {
  let stopped = false
  const listener = async (changes: Record<string, unknown>) => {
    if (!keys.some((key) => key in changes)) return
    const ages = await readAges()
    if (!stopped) changed(ages)
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => {
    stopped = true
    browser.storage.local.onChanged.removeListener(listener)
  }
}

function parseAge<Kept extends keyof Ages>(kept: Kept, stored: Readonly<Record<string, unknown>>): Ages[Kept] {
  const choices: readonly unknown[] = ageChoices[kept]
  const age = stored[keyOf(kept)]
  return choices.includes(age) ? (age as Ages[Kept]) : asUnset[kept]
}
