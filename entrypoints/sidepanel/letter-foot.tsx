import { lazy, type ReactNode, Suspense } from 'react'
import type { SidebarState } from '../../lib/sidebar/sidebar.ts'

const SentAlready = lazy(async () => ({
  default: (await import('../../components/packs/sent-already.tsx')).SentAlready,
}))

/** Where a letter comes from, and whether this ticket has it already. */
export function letterFoot(from: string, id: string, { sent, now }: SidebarState): ReactNode {
  const at = sent.get(id)
  if (at === undefined) return from
  return (
    <>
      {from}{' '}
      <Suspense>
        <SentAlready at={at} now={now * 1000} />
      </Suspense>
    </>
  )
}
