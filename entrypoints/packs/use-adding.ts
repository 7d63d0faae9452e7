import { useEffect, useRef, useState } from 'react'
import type { AddActions, Adding } from '../../components/packs/add-pack.tsx'
import { allowFeedHost, canAskForHosts, giveBackUnusedHosts } from '../../lib/sites/feed-hosts.ts'
import type { News, Sight, Wish } from '../../lib/sync/orders.ts'
import { noteDone } from '../sync/poll-world.ts'
import { type SyncWorker, startSyncWorker } from '../sync/sync-feed.ts'
import { type FeedHost, hostToAllow } from './feed-host.ts'

const pick = ({ count, approvers }: Sight) => ({ count, approvers })

type PickFolder = { readonly showDirectoryPicker?: () => Promise<FileSystemDirectoryHandle> }

/** What came to nothing, and the host that may be heard once the browser allows it. */
type Unheard = { readonly wish: Wish; readonly host: FeedHost }

type Means = {
  readonly onCopy: (text: string) => void
  /** To the settings, where the browser can be asked for a host if it can't be here. */
  readonly onSettings?: (() => void) | undefined
}

/** From a link, a file or a folder to a pack that is followed. */
export function useAdding({ onCopy, onSettings }: Means): { readonly adding: Adding; readonly actions: AddActions } {
  const [adding, setAdding] = useState<Adding>({ kind: 'idle' })
  const worker = useRef<SyncWorker>(undefined)
  const seen = useRef<Sight>(undefined)
  const unheard = useRef<Unheard>(undefined)
  /** A host was allowed for what is being added. */
  const lent = useRef(false)
  const following = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: at the end only, and it knows nothing but what is kept
  useEffect(
    () => () => {
      // With the first replies their list takes this place: what is followed is still to be noted.
      if (!following.current) close()
    },
    [],
  )

  function close(): void {
    worker.current?.close()
    worker.current = undefined
    unheard.current = undefined
    following.current = false
    if (lent.current) void giveBackUnusedHosts()
    lent.current = false
  }

  function end(adding: Adding): void {
    close()
    setAdding(adding)
  }

  function hear(news: News, wish: Wish): void {
    switch (news.kind) {
      case 'progress':
        if (seen.current) setAdding({ kind: 'syncing', done: news.done, total: news.of })
        break
      case 'seen': {
        const { isPinned, ...sight } = news.sight
        seen.current = news.sight
        setAdding({ kind: 'seen', sight: { ...sight, pinned: isPinned } })
        break
      }
      case 'synced':
        void endSynced(news)
        break
      case 'refused':
        if (news.refusal.kind === 'no-answer') void endUnheard(news.refusal.address, wish)
        else end(news.refusal.kind === 'stopped' ? { kind: 'cancelled' } : { kind: 'refused', why: news.refusal.kind })
    }
  }

  async function endSynced(news: Extract<News, { kind: 'synced' }>): Promise<void> {
    // First: a host that no pack is noted to come from is given back.
    await noteDone(news.feed, news, { checkRoot: true })
    if (seen.current) end({ kind: 'done', ...pick(seen.current) })
    else end(news.synced === 'unchanged' ? { kind: 'refused', why: 'already' } : { kind: 'updated' })
  }

  async function endUnheard(address: string, wish: Wish): Promise<void> {
    const looking = worker.current
    const host = await hostToAllow(address)
    // Cancelled by now.
    if (worker.current !== looking) return
    end({ kind: 'refused', why: 'no-answer', ...(host && { host: host.name }) })
    unheard.current = host && { wish, host }
  }

  /** Must be called straight from a click. */
  async function allowHost(asked: Unheard): Promise<void> {
    const allowed = await allowFeedHost(asked.host.pattern)
    if (unheard.current === asked) {
      lent.current = allowed
      if (allowed) look(asked.wish)
      else setAdding({ kind: 'refused', why: 'no-answer', host: asked.host.name, denied: true })
      // Something else is looked at by now, or nothing.
    } else if (allowed && !lent.current) await giveBackUnusedHosts()
  }

  function look(wish: Wish): void {
    seen.current = undefined
    unheard.current = undefined
    setAdding({ kind: 'looking' })
    worker.current?.close()
    worker.current = startSyncWorker((news) => hear(news, wish))
    worker.current.order({ kind: 'look', wish })
  }

  async function pickFolder(): Promise<void> {
    try {
      const folder = await (window as PickFolder).showDirectoryPicker?.()
      if (folder) look({ kind: 'folder', folder })
    } catch {
      // Whoever thinks better of it has picked none.
      setAdding({ kind: 'idle' })
    }
  }

  return {
    adding,
    actions: {
      onLink: (link) => look({ kind: 'link', link }),
      onFile: (file) => look({ kind: 'file', file }),
      // A frame may not ask for folders, and Firefox has none to give.
      ...('showDirectoryPicker' in window && window.top === window ? { onFolder: () => void pickFolder() } : {}),
      ...(canAskForHosts()
        ? { onAllowHost: () => void (unheard.current && allowHost(unheard.current)) }
        : { onSettings }),
      onSubscribe() {
        const total = seen.current?.count
        following.current = true
        setAdding({ kind: 'syncing', done: 0, total })
        worker.current?.order({ kind: 'follow' })
      },
      onCancel() {
        worker.current?.order({ kind: 'stop' })
        if (adding.kind !== 'syncing') end({ kind: adding.kind === 'looking' ? 'cancelled' : 'idle' })
      },
      onAnother: () => setAdding({ kind: 'idle' }),
      onCopy,
    },
  }
}
