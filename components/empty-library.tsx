import type { ReactNode } from 'react'
import styles from './empty-library.module.css'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'

/** The first thing a new agent sees: two ways to get replies in, and nothing else. */
export function EmptyLibrary({
  onSamples,
  children,
}: {
  readonly onSamples: () => void
  readonly children: ReactNode
}) {
  const { say } = useWords()
  return (
    <div className={styles.empty}>
      <h2>{say('empty.title')}</h2>
      <p>{say('empty.text')}</p>
      <Button look="primary" onClick={onSamples}>
        {say('empty.samples')}
      </Button>
      {children}
    </div>
  )
}
