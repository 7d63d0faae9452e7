import { useEffect, useMemo, useState } from 'react'
import type { EvenkeelDb } from '../../lib/db/database.ts'
import { watchNews } from '../../lib/db/news.ts'
import type { NewsRow, PackRow } from '../../lib/db/pack-rows.ts'
import { removePack, watchPacks } from '../../lib/db/packs.ts'
import { type FeedChecks, keepFeedCheck, watchFeedChecks } from '../../lib/settings/feed-checks.ts'
import { readPolicyPacks, watchPolicy } from '../../lib/settings/policy.ts'
import { newsViews } from '../../lib/sync/news-views.ts'
import type { News, PackView } from '../../lib/sync/pack-view.ts'
import { type KnownPacks, packViews } from '../../lib/sync/pack-views.ts'
import { policyPacks } from '../../lib/sync/policy-packs.ts'
import { noteDone } from '../sync/poll-world.ts'
import { runErrand } from '../sync/sync-feed.ts'

export type Packs = {
  readonly views: readonly PackView[]
  readonly news: readonly News[]
  readonly refresh: (feed: string) => void
  readonly remove: (feed: string) => void
}

/** All packs that are followed, and what of them is to be read; undefined while they are read. */
export function usePacks(db: EvenkeelDb, items: KnownPacks['items'], now: number): Packs | undefined {
  const [rows, setRows] = useState<readonly PackRow[]>()
  const [checks, setChecks] = useState<FeedChecks>({})
  const [news, setNews] = useState<readonly NewsRow[]>([])
  const [syncing, setSyncing] = useState<KnownPacks['syncing']>({})
  const set = useSetByPolicy()
  const closed = useClosedFolders(rows, now)
  useEffect(() => watchPacks(db, setRows), [db])
  useEffect(() => watchFeedChecks(setChecks), [])
  useEffect(() => watchNews(db, setNews), [db])
  const views = useMemo(
    () => rows && packViews({ rows, checks, set, closed, syncing, items, now }),
    [rows, checks, set, closed, syncing, items, now],
  )
  const unread = useMemo(() => newsViews(news, rows ?? []), [news, rows])
  if (!views) return undefined

  async function refresh(feed: string): Promise<void> {
    const source = rows?.find((row) => row.feed === feed)?.source
    // The browser asks for it, and only straight from a click.
    if (source?.kind === 'folder') await (source.folder as AskedFolder).requestPermission({ mode: 'read' })
    setSyncing((before) => ({ ...before, [feed]: { kind: 'syncing', done: 0, total: undefined } }))
    const done = await runErrand({ kind: 'sync', feed, checkRoot: true })
    await noteDone(feed, done, { checkRoot: true })
    setSyncing(({ [feed]: _, ...others }) => others)
  }

  return {
    views,
    news: unread,
    refresh: (feed) => void refresh(feed),
    remove: (feed) => void removePack(db, feed).then(() => keepFeedCheck(feed, undefined)),
  }
}

function useSetByPolicy(): ReadonlySet<string> {
  const [set, setSet] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const read = async () => setSet(new Set(policyPacks(await readPolicyPacks()).map(({ feed }) => feed)))
    void read()
    watchPolicy(() => void read())
  }, [])
  return set
}

/** Not in the types yet: https://wicg.github.io/file-system-access/#api-filesystemhandle */
type AskedFolder = FileSystemDirectoryHandle & {
  readonly queryPermission: (how: { readonly mode: 'read' }) => Promise<PermissionState>
  readonly requestPermission: (how: { readonly mode: 'read' }) => Promise<PermissionState>
}

/** After a restart the browser closes the folders it had opened. */
function useClosedFolders(rows: readonly PackRow[] | undefined, now: number): ReadonlySet<string> {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  // biome-ignore lint/correctness/useExhaustiveDependencies: nobody tells of it, so it is looked at from time to time
  useEffect(() => {
    const look = async () => {
      const feeds = await Promise.all((rows ?? []).map(async (row) => ((await isClosed(row)) ? row.feed : undefined)))
      const found = new Set(feeds.filter((feed) => feed !== undefined))
      setClosed((before) => (before.size === 0 && found.size === 0 ? before : found))
    }
    void look()
  }, [rows, now])
  return closed
}

const isClosed = async ({ source }: PackRow): Promise<boolean> =>
  source.kind === 'folder' && (await (source.folder as AskedFolder).queryPermission({ mode: 'read' })) !== 'granted'
