import type { DbRefusal } from '../lib/db/db-refusal.ts'
import styles from './library-refused.module.css'
import { useWords } from './ui/words-context.tsx'

/** The store can't be read: said plainly, where the replies would be. */
export function LibraryRefused({ refusal }: { readonly refusal: DbRefusal }) {
  const { say } = useWords()
  return (
    <p className={styles.refused} role="alert">
      {say(`db.${refusal.kind}`)}
    </p>
  )
}
