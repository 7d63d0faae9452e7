import type { ReactNode } from 'react'
import styles from './site-notice.module.css'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  readonly site: string
  readonly denied: boolean
  readonly onAllow: () => void
  /** The way to the other notices, where there are others. */
  readonly more?: ReactNode
}

/** Asks for the site once, with the one reason, where the agent can see which page it is about. */
export function SiteNotice({ site, denied, onAllow, more }: Props) {
  const { say } = useWords()
  return (
    <section className={styles.notice} aria-label={say('site.allow')}>
      <p>{denied ? say('site.denied') : say('site.why', { site })}</p>
      <Button onClick={onAllow}>{say('site.allow')}</Button>
      {more}
    </section>
  )
}
