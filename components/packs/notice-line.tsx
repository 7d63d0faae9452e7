import type { ReactNode } from 'react'
import styles from './notice-line.module.css'
import { PackIcon, type PackIconName } from './pack-icon.tsx'

type Props = {
  readonly tone: 'calm' | 'yours' | 'refused'
  readonly icon?: PackIconName
  /** What it says: two lines of it are shown. */
  readonly children: string
  /** The one that leads further, if there is one. */
  readonly action?: ReactNode
  readonly others: ReactNode
}

/** One quiet line under the search: what is so, and what can be done about it. */
export const NoticeLine = ({ tone, icon, children, action, others }: Props) => (
  <div className={styles.notice} data-tone={tone}>
    {icon && <PackIcon name={icon} />}
    <p title={children}>{children}</p>
    <div className={styles.actions}>
      {action}
      <div>{others}</div>
    </div>
  </div>
)
