import { useEffect, useState } from 'react'
import styles from './result-count.module.css'
import { useWords } from './ui/words-context.tsx'

/** Long enough that a screen reader is not told of every letter. */
const pause = 600

type Props = {
  readonly query: string
  readonly count: number
  /** How many near ones are shown where nothing was found. */
  readonly near: number
}

/** Says how many replies were found, once the agent has stopped typing. */
export function ResultCount({ query, count, near }: Props) {
  const { say } = useWords()
  const words = query.trim() === '' ? '' : near > 0 ? say('search.near', { query }) : say('search.count', { count })
  const [spoken, speak] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => speak(words), pause)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <p role="status" className={styles.spoken}>
      {spoken}
    </p>
  )
}
