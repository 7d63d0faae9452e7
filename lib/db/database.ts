import Dexie, { type EntityTable } from 'dexie'
import type { Item } from '../replies/item.ts'

/** Where an item came from, since samples leave together. */
export type Origin = 'samples' | 'import'
export type ItemRow = Item & { readonly origin: Origin }

/** How much one agent uses an item: a count that halves every two weeks, as it stood at `last`. */
export type UseRow = { readonly id: string; readonly score: number; readonly last: number }

export type EvenkeelDb = Dexie & {
  readonly items: EntityTable<ItemRow, 'id'>
  readonly uses: EntityTable<UseRow, 'id'>
}

export const databaseName = 'evenkeel'

/** Opens nothing yet: Dexie does on first use. A new version of the tables is a new `version` below the last. */
export function createDb(name = databaseName): EvenkeelDb {
  const db = new Dexie(name) as EvenkeelDb
  db.version(1).stores({ items: 'id, origin', uses: 'id' })
  return db
}
