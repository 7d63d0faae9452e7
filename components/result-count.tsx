import { useEffect, useState } from 'react'
import styles from './result-count.module.css'
import { useWords } from './ui/words-context.tsx'

/** Long enough that a screen reader is not told of every letter. */
const pause = 600

/** Says how many replies were found, once the agent has stopped typing. */
export function ResultCount({ query, count }: { readonly query: string; readonly count: number }) {
  const { say } = useWords()
  const words = query.trim() === '' ? '' : say('search.count', { count })
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
