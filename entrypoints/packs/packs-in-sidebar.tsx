import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { NewsNotice, rankOfNews } from '../../components/packs/news-notice.tsx'
import { PacksButton } from '../../components/packs/packs-button.tsx'
import { PacksDialog } from '../../components/packs/packs-dialog.tsx'
import { ReachNotice } from '../../components/packs/reach-notice.tsx'
import { WhatChanged } from '../../components/packs/what-changed.tsx'
import { worstState } from '../../components/packs/worst-state.ts'
import type { Notice } from '../../components/rank-notices.ts'
import type { NewsPlace } from '../../components/sidebar-screen.tsx'
import type { EvenkeelDb } from '../../lib/db/database.ts'
import { readNews } from '../../lib/db/news.ts'
import type { Item } from '../../lib/replies/item.ts'
import type { PackView } from '../../lib/sync/pack-view.ts'
import type { KnownPacks } from '../../lib/sync/pack-views.ts'
import { AddFirstPack, PacksSection } from './packs-section.tsx'
import { useFootOf } from './use-foot-of.ts'
import { usePacks } from './use-packs.ts'

/** What packs bring into the sidebar's screen. */
export type PacksShown = {
  /** In the header; undefined where no pack is followed. */
  readonly button: ReactNode | undefined
  readonly notices: readonly Notice[]
  readonly news: NewsPlace
  readonly addFirst: ReactNode
  /** What stands below a letter; undefined where it came by no pack. */
  readonly footOf: (item: Item) => string | undefined
}

type Props = {
  readonly db: EvenkeelDb
  readonly items: KnownPacks['items']
  /** In milliseconds since 1970, to the minute. */
  readonly now: number
  readonly onMore: () => void
  readonly onShown: (shown: PacksShown) => void
}

/** Follows the packs while the sidebar is open, and tells it what to draw of them; fetched after the list is drawn. */
export function PacksInSidebar({ db, items, now, onMore, onShown }: Props) {
  const packs = usePacks(db, items, now)
  const [open, setOpen] = useState(false)
  const [reading, setReading] = useState(false)
  const [reachRead, setReachRead] = useState<string>()
  const news = packs?.news
  const reach = useMemo(() => reachOf(packs?.views ?? []), [packs?.views])
  const state = useMemo(() => worstState((packs?.views ?? []).map(({ state }) => state)), [packs?.views])
  const footOf = useFootOf(packs?.views, now)
  useEffect(() => {
    if (!news) return
    const onGotIt = () => {
      setReading(false)
      void readNews(db, Math.max(...news.map(({ at }) => at)), Date.now())
    }
    const onSee = () => setReading(true)
    const list = reading ? (
      <Suspense>
        <WhatChanged news={news} now={now} onGotIt={onGotIt} onBack={() => setReading(false)} />
      </Suspense>
    ) : undefined
    onShown({
      button: state && (
        <Suspense>
          <PacksButton state={state} now={now} onOpen={() => setOpen(true)} />
        </Suspense>
      ),
      notices: [
        ...(news.length === 0 || reading
          ? []
          : [
              {
                id: 'news',
                rank: rankOfNews(news),
                draw: (more: ReactNode) => <NewsNotice news={news} onSee={onSee} onGotIt={onGotIt} more={more} />,
              },
            ]),
        ...(reach && reachRead !== reach.key
          ? [
              {
                id: 'reach',
                rank: 'reach' as const,
                draw: (more: ReactNode) => (
                  <ReachNotice
                    of={reach.of}
                    now={now}
                    onWhy={() => setOpen(true)}
                    onGotIt={() => setReachRead(reach.key)}
                    more={more}
                  />
                ),
              },
            ]
          : []),
      ],
      news: { list, onSee: news.length > 0 ? onSee : undefined, onClose: () => setReading(false) },
      addFirst: (
        <Suspense>
          <AddFirstPack onSettings={onMore} />
        </Suspense>
      ),
      footOf,
    })
  }, [db, footOf, news, reading, state, reach, reachRead, now, onMore, onShown])
  if (!open || !packs) return null
  return (
    <PacksDialog onMore={onMore} onDone={() => setOpen(false)}>
      <PacksSection packs={packs} now={now} onSettings={onMore} />
    </PacksDialog>
  )
}

type Reach = { readonly key: string; readonly of: Parameters<typeof ReachNotice>[0]['of'] }

/** A pack whose approval has run out, else one that can't be reached: once for each time. */
function reachOf(views: readonly PackView[]): Reach | undefined {
  for (const { feed, publisher, state } of views)
    if (state.kind === 'stale')
      return { key: `stale ${feed} ${state.since}`, of: { kind: 'stale', since: state.since, publisher } }
  for (const { state } of views)
    if (state.kind === 'offline') return { key: `offline ${state.since}`, of: { kind: 'offline', since: state.since } }
  return undefined
}
