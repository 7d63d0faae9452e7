import styles from './nothing-to-print.module.css'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'

/** A print sheet of an empty library: where to get replies in. */
export function NothingToPrint({ onSettings }: { readonly onSettings: () => void }) {
  const { say } = useWords()
  return (
    <main className={styles.page}>
      <h1>{say('print.title')}</h1>
      <p>{say('print.empty')}</p>
      <Button look="primary" onClick={onSettings}>
        {say('settings.more')}
      </Button>
    </main>
  )
}
