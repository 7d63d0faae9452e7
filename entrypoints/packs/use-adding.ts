import { useEffect, useRef, useState } from 'react'
import type { AddActions, Adding } from '../../components/packs/add-pack.tsx'
import type { News, Sight, Wish } from '../../lib/sync/orders.ts'
import { noteDone } from '../sync/poll-world.ts'
import { type SyncWorker, startSyncWorker } from '../sync/sync-feed.ts'

const pick = ({ count, approvers }: Sight) => ({ count, approvers })

type PickFolder = { readonly showDirectoryPicker?: () => Promise<FileSystemDirectoryHandle> }

/** From a link, a file or a folder to a pack that is followed. */
export function useAdding(onCopy: (text: string) => void): { readonly adding: Adding; readonly actions: AddActions } {
  const [adding, setAdding] = useState<Adding>({ kind: 'idle' })
  const worker = useRef<SyncWorker>(undefined)
  const seen = useRef<Sight>(undefined)
  useEffect(() => () => worker.current?.close(), [])

  function end(adding: Adding): void {
    worker.current?.close()
    worker.current = undefined
    setAdding(adding)
  }

  function hear(news: News): void {
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
      case 'synced': {
        void noteDone(news.feed, news, { checkRoot: true, head: undefined })
        if (seen.current) end({ kind: 'done', ...pick(seen.current) })
        else end(news.synced === 'unchanged' ? { kind: 'refused', why: 'already' } : { kind: 'updated' })
        break
      }
      case 'refused':
        end(news.refusal.kind === 'stopped' ? { kind: 'cancelled' } : { kind: 'refused', why: news.refusal.kind })
    }
  }

  function look(wish: Wish): void {
    seen.current = undefined
    setAdding({ kind: 'looking' })
    worker.current?.close()
    worker.current = startSyncWorker(hear)
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
      onSubscribe() {
        const total = seen.current?.count
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
