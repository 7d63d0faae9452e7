import styles from './no-frames.module.css'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'

/** At the icon, on a page that can't hold the sidebar: why, and the way that works. */
export function NoFrames({ onOpen }: { readonly onOpen: () => void }) {
  const { say } = useWords()
  return (
    <main className={styles.screen}>
      <h1>{say('noFrames.title')}</h1>
      <p>{say('noFrames.why')}</p>
      <Button look="primary" autoFocus onClick={onOpen}>
        {say('noFrames.open')}
      </Button>
    </main>
  )
}
