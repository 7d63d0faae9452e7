import { lazy, type ReactNode, Suspense } from 'react'
import type { Notice } from '../../components/rank-notices.ts'
import type { Sidebar, SidebarState } from '../../lib/sidebar/sidebar.ts'
import type { StaleDraft } from '../../lib/sidebar/stale-draft.ts'

const StaleNotice = lazy(async () => ({
  default: (await import('../../components/packs/stale-draft.tsx')).StaleDraft,
}))

const saidAs = {
  withdrawn: 'withdrawn',
  gone: 'withdrawn',
  held: 'held',
  expired: 'expired',
  'not-yet': 'notYet',
} as const satisfies Record<NonNullable<StaleDraft['lost']>, string>

/** Tells of words in the draft that hold no more. */
export function draftNotices(
  { stale, now }: SidebarState,
  { draft }: Sidebar,
  openReply: (reply: { readonly id: string; readonly title: string }) => void,
): readonly Notice[] {
  if (!stale) return []
  const { words, lang, changed, lost, instead, canReplace } = stale
  const draw = (more: ReactNode) => (
    <Suspense>
      <StaleNotice
        says={words}
        lang={lang}
        corrected={(lost && saidAs[lost]) ?? changed ?? now * 1000}
        now={now * 1000}
        {...(canReplace && { onReplace: () => void draft.replaceStale() })}
        {...(instead && { onCopy: () => void draft.copyStale() })}
        {...(!instead && !lost && { onOpen: () => openReply(stale) })}
        onDismiss={() => void draft.dismissStale()}
        more={more}
      />
    </Suspense>
  )
  return [{ id: 'stale-draft', rank: 'safety', draw }]
}
