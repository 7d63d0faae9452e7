import type { ReactNode } from 'react'
import type { News } from '../../lib/sync/pack-view.ts'
import type { PackWords } from '../../lib/words/pack-words.ts'
import { newsKey } from '../news-key.ts'
import type { NoticeRank } from '../rank-notices.ts'
import { Button } from '../ui/button.tsx'
import { countChanged, countStanding } from './count-changed.ts'
import { NoticeLine } from './notice-line.tsx'
import { usePackWords } from './use-pack-words.ts'

type Props = {
  readonly news: readonly News[]
  readonly onSee: () => void
  readonly onGotIt: () => void
  readonly more: ReactNode
}

/** What has changed since the agent last looked, in one line: the publisher's own note where there is one. */
export function NewsNotice({ news, onSee, onGotIt, more }: Props) {
  const { say } = usePackWords()
  const gravest = gravestOf(news)
  return (
    <NoticeLine
      tone={isWithdrawn(gravest) ? 'refused' : isBlocked(gravest) || isCorrection(gravest) ? 'yours' : 'calm'}
      {...(isWithdrawn(gravest) ? { icon: 'refused' as const } : isBlocked(gravest) ? { icon: 'lock' as const } : {})}
      action={
        <Button look="link" title={newsKey.shown} aria-keyshortcuts={newsKey.spoken} onClick={onSee}>
          {say('notice.see')}
        </Button>
      }
      others={
        <>
          <Button look="link" onClick={onGotIt}>
            {say('notice.gotIt')}
          </Button>
          {more}
        </>
      }
    >
      {gravest?.note || countIn(news, say)}
    </NoticeLine>
  )
}

export function rankOfNews(news: readonly News[]): NoticeRank {
  const gravest = gravestOf(news)
  return isBlocked(gravest) || gravest?.severity === 'correct-now' ? 'blocked' : 'changed'
}

const isWithdrawn = (news: News | undefined): boolean =>
  news?.items.some(({ standing }) => standing === 'withdrawn') ?? false

const isCorrection = (news: News | undefined): boolean => news?.severity === 'correct-now'

const isBlocked = (news: News | undefined): boolean =>
  news?.items.some(({ standing }) => standing !== undefined) ?? false

/** What blocks a reply, else what must be corrected, else anything; of two alike the newer. */
function gravestOf(news: readonly News[]): News | undefined {
  const newest = news.toSorted((a, b) => b.at - a.at)
  return newest.find(isBlocked) ?? newest.find(({ severity }) => severity === 'correct-now') ?? newest[0]
}

function countIn(news: readonly News[], say: PackWords['say']): string {
  const [withdrawn, held] = [countStanding(news, 'withdrawn'), countStanding(news, 'held')]
  if (withdrawn > 0) return say('notice.withdrawn', { count: withdrawn })
  if (held > 0) return say('notice.held', { count: held })
  return say('notice.changed', { count: countChanged(news) })
}
