import type { PackStateView } from '../../lib/sync/pack-view.ts'
import type { PackWordKey } from '../../lib/words/packs-en.ts'
import { PackIcon, type PackIconName } from './pack-icon.tsx'
import styles from './pack-state.module.css'
import { usePackWords } from './use-pack-words.ts'
import { wordSince } from './word-since.ts'

type Props = { readonly state: PackStateView; readonly now: number }

type Look = { readonly words: PackWordKey; readonly icon?: PackIconName; readonly tone?: 'yours' | 'refused' }

/** To be offline is calm: everything still works. */
const looks: Readonly<Record<PackStateView['kind'], Look>> = {
  'up-to-date': { words: 'packs.upToDate' },
  offline: { words: 'packs.offline', icon: 'offline' },
  syncing: { words: 'packs.syncing', icon: 'refresh' },
  stale: { words: 'packs.stale', icon: 'warning', tone: 'yours' },
  'folder-closed': { words: 'packs.folderClosed', icon: 'folder', tone: 'yours' },
  refused: { words: 'packs.refused', icon: 'refused', tone: 'refused' },
}

/** How a pack stands, in a few words; never by a colour alone. */
export function PackState({ state, now }: Props) {
  const words = usePackWords()
  const { words: key, icon, tone } = looks[state.kind]
  const at = 'at' in state ? state.at : 'since' in state ? state.since : undefined
  return (
    <span className={styles.state} data-tone={tone}>
      {icon && <PackIcon name={icon} />}
      <span>{words.say(key, at === undefined ? {} : { at: wordSince(at, now, words) })}</span>
    </span>
  )
}
