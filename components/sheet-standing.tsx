import type { Guard } from '../lib/replies/guard.ts'
import type { Item } from '../lib/replies/item.ts'
import styles from './sheet-standing.module.css'
import { useWords } from './ui/words-context.tsx'

type Props = { readonly guard: Guard; readonly item: Item }

/** Above a letter on paper that has expired: where the screen asks before it goes out, only this can. */
export function SheetStanding({ guard: { standing, part }, item }: Props) {
  const { say, language } = useWords()
  if (standing.kind !== 'expired') return null
  // With its year: nobody knows when a sheet is read.
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(standing.since * 1000)
  return (
    <p className={styles.standing} lang={language}>
      <strong>{say('standing.expired', { when: day })}</strong>{' '}
      {part !== item && <span>{say('standing.part', { title: part.title })} </span>}
      <span>{say('standing.check')}</span>
    </p>
  )
}
