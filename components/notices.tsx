import { useEffect, useRef, useState } from 'react'
import { type Notice, rankNotices } from './rank-notices.ts'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = { readonly notices: readonly Notice[] }

/** One at a time, the gravest first; a button leads through the others. Whoever looks at another is brought back by a graver one. */
export function Notices({ notices }: Props) {
  const { say } = useWords()
  const ranked = rankNotices(notices)
  const [first] = ranked
  const [chosen, choose] = useState<{ readonly id: string; readonly under: string | undefined }>()
  const at =
    chosen?.under === first?.id
      ? Math.max(
          0,
          ranked.findIndex(({ id }) => id === chosen?.id),
        )
      : 0
  const shown = ranked[at]
  const next = ranked[(at + 1) % ranked.length]
  const moreButton = useRef<HTMLButtonElement>(null)
  // Every notice has a button of its own for it: the keyboard goes along.
  useEffect(() => {
    if (chosen) moreButton.current?.focus()
  }, [chosen])
  const more = ranked.length > 1 && (
    <Button ref={moreButton} look="link" onClick={() => choose(next && { id: next.id, under: first?.id })}>
      {say('notice.more', { count: ranked.length - 1 })}
    </Button>
  )
  const isSafety = shown?.rank === 'safety'
  // Both stand there from the beginning: only what changes inside is told to those who listen.
  return (
    <>
      <div role="alert">{isSafety && shown.draw(more)}</div>
      <div role="status">{!isSafety && shown?.draw(more)}</div>
    </>
  )
}
