import type { ReactNode } from 'react'
import styles from './header.module.css'
import { ladderKey } from './ladder-key.ts'
import { Button } from './ui/button.tsx'
import { Icon } from './ui/icon.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  /** How many replies are at hand; undefined while they are read. */
  readonly count: number | undefined
  /** How the packs stand, in the place of the count. */
  readonly packs?: ReactNode
  readonly ladderOpen: boolean
  readonly onLadder: () => void
  readonly settingsOpen: boolean
  readonly onSettings: () => void
  /** Only in a tab of its own; in a page the settings lead there. */
  readonly onPrint: (() => void) | undefined
  /** Absent in a tab of its own. */
  readonly onClose: (() => void) | undefined
}

export function Header({ count, packs, ladderOpen, onLadder, settingsOpen, onSettings, onPrint, onClose }: Props) {
  const { say } = useWords()
  return (
    <header className={styles.header}>
      <div className={styles.state}>
        {packs ?? (count === undefined ? '' : count === 0 ? say('header.empty') : say('header.offline', { count }))}
      </div>
      {onPrint && (
        <Button look="icon" aria-label={say('print.open')} title={say('print.open')} onClick={onPrint}>
          <Icon name="print" />
        </Button>
      )}
      <Button
        look="icon"
        aria-label={say('header.calm')}
        title={say('header.calm.keys', { keys: ladderKey.shown })}
        aria-keyshortcuts={ladderKey.spoken}
        aria-pressed={ladderOpen}
        onClick={onLadder}
      >
        <Icon name="calm" />
      </Button>
      <Button
        look="icon"
        aria-label={say('header.settings')}
        title={say('header.settings')}
        aria-expanded={settingsOpen}
        onClick={onSettings}
      >
        <Icon name="settings" />
      </Button>
      {onClose && (
        <Button look="icon" aria-label={say('header.close')} title={say('header.close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      )}
    </header>
  )
}
