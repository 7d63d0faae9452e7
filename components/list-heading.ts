import type { SidebarState } from '../lib/sidebar/sidebar.ts'
import type { useWords } from './ui/words-context.tsx'

/** What stands above the list. Suggestions have headings of their own. */
export function headingFor(
  { items, query, rows, suggested, near }: SidebarState,
  say: ReturnType<typeof useWords>['say'],
): string | undefined {
  if (!items) return query.trim() === '' ? undefined : say('list.reading')
  if (near) return say(rows.length > 0 ? 'search.near' : 'search.none', { query })
  return query.trim() === '' && rows.length > 0 && suggested.length === 0 ? say('list.start') : undefined
}
