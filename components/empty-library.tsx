import type { ReactNode } from 'react'
import styles from './empty-library.module.css'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  /** The team's own replies come first. */
  readonly addPack?: ReactNode
  readonly onSamples: () => void
  readonly children: ReactNode
}

/** The first thing a new agent sees: the ways to get replies in, and nothing else. */
export function EmptyLibrary({ addPack, onSamples, children }: Props) {
  const { say } = useWords()
  return (
    <div className={styles.empty}>
      <h2>{say('empty.title')}</h2>
      <p>{say('empty.text')}</p>
      {addPack}
      <Button look={addPack ? 'plain' : 'primary'} onClick={onSamples}>
        {say('empty.samples')}
      </Button>
      {children}
    </div>
  )
}
