import type { PackStateView } from '../../lib/sync/pack-view.ts'

/** The worst first: what was refused needs somebody, what is being fetched needs nobody. */
const order: readonly PackStateView['kind'][] = [
  'refused',
  'stale',
  'folder-closed',
  'offline',
  'syncing',
  'up-to-date',
]

/** What stands for several packs: the worst of their states, and of two alike the one that has been so for longer. */
export function worstState(states: readonly PackStateView[]): PackStateView | undefined {
  return states.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || momentOf(a) - momentOf(b))[0]
}

function momentOf(state: PackStateView): number {
  if ('at' in state) return state.at
  return 'since' in state ? state.since : 0
}
