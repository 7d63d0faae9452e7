import { bars, type Guard, guardOf } from '../replies/guard.ts'
import type { Item } from '../replies/item.ts'
import type { Instant } from '../replies/standing.ts'
import type { SheetLibrary } from './sheet-library.ts'

/** What somebody wants on paper. */
export type SheetChoice = {
  /** Absent for all of them. */
  readonly folder: string | undefined
  /** Absent for all of them. */
  readonly lang: string | undefined
  readonly kinds: readonly Item['kind'][]
}

export type Sheet = { readonly folders: readonly SheetFolder[]; readonly count: number }

/** A folder's texts by title. One without a name holds what lies in no folder, and comes last. */
export type SheetFolder = { readonly name: string | undefined; readonly entries: readonly SheetEntry[] }

/**
 * Numbered through the whole sheet: paper has no other way to point at a reply. `guard` is what whoever uses it has to look at
 * first.
 */
export type SheetEntry = { readonly number: number; readonly item: Item; readonly guard: Guard | undefined }

/**
 * Without what may not be sent at `now`, be it for a snippet in it: paper can't be called back. `locale` is whose alphabet the
 * sheet follows.
 */
export function planSheet({ items, partsOf }: SheetLibrary, choice: SheetChoice, locale: string, now: Instant): Sheet {
  const collator = new Intl.Collator(locale, { numeric: true })
  const entries = items
    .filter((item) => isWanted(item, choice))
    .map((item) => ({ item, guard: guardOf(partsOf(item), now) }))
    .filter(({ guard }) => !guard || !bars(guard))
    .sort(({ item: a }, { item: b }) => byFolder(a, b, collator) || collator.compare(a.title, b.title))
    .map((entry, at) => ({ number: at + 1, ...entry }))
  const folders = Map.groupBy(entries, ({ item }) => item.folder)
  return { folders: Array.from(folders, ([name, own]) => ({ name, entries: own })), count: entries.length }
}

const isWanted = (item: Item, { folder, lang, kinds }: SheetChoice): boolean =>
  kinds.includes(item.kind) &&
  (lang === undefined || item.lang === lang) &&
  (folder === undefined || item.folder === folder)

function byFolder({ folder: a }: Item, { folder: b }: Item, collator: Intl.Collator): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  // Two names that differ for nobody's alphabet are still two folders, and must not take turns.
  return collator.compare(a, b) || Number(a > b) - Number(a < b)
}

/** The languages there is something in. */
export const sheetLanguages = (items: readonly Item[]): readonly string[] =>
  [...new Set(items.map(({ lang }) => lang))].sort()

/** The folders that hold something in this language, in the alphabet's order. */
export function sheetFolders(items: readonly Item[], lang: string | undefined, locale: string): readonly string[] {
  const own = items.filter((item) => lang === undefined || item.lang === lang)
  const names = new Set(own.flatMap(({ folder }) => (folder === undefined ? [] : [folder])))
  return [...names].sort(new Intl.Collator(locale, { numeric: true }).compare)
}
