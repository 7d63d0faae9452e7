import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { NoticeLine } from './notice-line.tsx'
import { usePackWords } from './use-pack-words.ts'
import { wordSince } from './word-since.ts'

type Props = {
  /** Stale packs are named: another one may be as it should. */
  readonly of:
    | { readonly kind: 'offline'; readonly since: number }
    | { readonly kind: 'stale'; readonly since: number; readonly publisher: string }
  readonly now: number
  readonly onWhy: () => void
  readonly onGotIt: () => void
  readonly more: ReactNode
}

/** That nothing newer can be had. Calm: nothing is taken away by it. */
export function ReachNotice({ of, now, onWhy, onGotIt, more }: Props) {
  const words = usePackWords()
  const { say } = words
  const at = wordSince(of.since, now, words)
  return (
    <NoticeLine
      tone={of.kind === 'stale' ? 'yours' : 'calm'}
      icon={of.kind === 'stale' ? 'warning' : 'offline'}
      action={
        of.kind === 'stale' && (
          <Button look="link" onClick={onWhy}>
            {say('notice.why')}
          </Button>
        )
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
      {of.kind === 'stale' ? say('notice.stale', { publisher: of.publisher, at }) : say('notice.offline', { at })}
    </NoticeLine>
  )
}
