import { bars, guardOf } from '../lib/replies/guard.ts'
import type { Chosen } from '../lib/sidebar/letters.ts'
import type { SidebarState } from '../lib/sidebar/sidebar.ts'

/** There is a letter that can be sent as far as its publisher says; what is open in it is asked for then. */
export function isReady(chosen: Chosen | undefined, { busy, now }: SidebarState): boolean {
  if (chosen?.kind !== 'letter' || busy) return false
  const guard = guardOf(chosen.parts, now)
  return guard === undefined || !bars(guard)
}
