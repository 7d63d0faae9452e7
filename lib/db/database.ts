import Dexie, { type EntityTable, type Table } from 'dexie'
import type { LearnedRow } from '../learning/learned-words.ts'
import type { UnansweredRow } from '../learning/unanswered.ts'
import type { Item } from '../replies/item.ts'
import type { InsertionRow } from './insertions.ts'
import { firstRevision, type RevisionRow } from './library-revision.ts'
import type { BucketRow, CopyRow, NewsRow, PackItemRow, PackRow } from './pack-rows.ts'

/** Where an item came from, since samples leave together. */
export type Origin = 'samples' | 'import'
export type ItemRow = Item & {
  readonly origin: Origin | 'pack'
  /** When it came in, in milliseconds since 1970. Rows of the first days don't say. */
  readonly added?: number
}

/** How much one agent uses an item: a count that halves every two weeks, as it stood at `last`. */
export type UseRow = { readonly id: string; readonly score: number; readonly last: number }

/** What was made of the items of one revision, so that it need not be made at every opening. */
export type IndexRow = {
  readonly name: 'replies'
  readonly revision: string
  readonly index: unknown
  /** Of which items, for who comes back after the next changes. */
  readonly made?: unknown
}

export type EvenkeelDb = Dexie & {
  readonly items: EntityTable<ItemRow, 'id'>
  readonly uses: EntityTable<UseRow, 'id'>
  readonly revisions: EntityTable<RevisionRow, 'name'>
  readonly indexes: EntityTable<IndexRow, 'name'>
  readonly learned: EntityTable<LearnedRow, 'id'>
  readonly unanswered: EntityTable<UnansweredRow, 'key'>
  readonly packs: EntityTable<PackRow, 'feed'>
  readonly packItems: Table<PackItemRow, readonly [copy: string, id: string]>
  readonly packBuckets: Table<BucketRow, readonly [copy: string, bucket: number]>
  readonly copies: EntityTable<CopyRow, 'copy'>
  readonly news: EntityTable<NewsRow, 'number'>
  readonly insertions: EntityTable<InsertionRow, 'number'>
}

export const databaseName = 'evenkeel'

/** Opens nothing yet: Dexie does on first use. A new version of the tables is a new `version` below the last. */
export function createDb(name = databaseName): EvenkeelDb {
  const db = new Dexie(name) as EvenkeelDb
  db.version(1).stores({ items: 'id, origin', uses: 'id' })
  db.version(2)
    .stores({ revisions: 'name', indexes: 'name' })
    .upgrade((change) => change.table('revisions').put(firstRevision()))
  db.version(3).stores({ learned: 'id', unanswered: 'key' })
  db.version(4).stores({
    packs: 'feed',
    packItems: '[copy+id]',
    packBuckets: '[copy+bucket]',
    copies: 'copy',
    news: '++number, at',
  })
  db.version(5).stores({ insertions: '++number, ticket, minute' })
  // Rows of before say `true` or `false`, which no index takes: they count as read, and no row has to be written on a full disk.
  db.version(6).stores({ news: '++number, at, [isRead+at]' })
  db.version(7).stores({ news: '++number, at, [isRead+at], [feed+revision]' })
  db.on('ready', () => refuseNewer(db), true)
  return db
}

/** Dexie takes a database of a newer version as it stands, and we would write rows into it that its owner can't read. */
function refuseNewer(db: Dexie): void {
  // Dexie's version 1 is the browser's 10; it counts up in between when it mends a table.
  if (Math.floor(db.backendDB().version / 10) > db.verno) throw new Dexie.VersionError('Written by a newer version')
}
