import { PackIcon } from './pack-icon.tsx'
import styles from './refusal.module.css'
import { usePackWords } from './use-pack-words.ts'
import { wordPackRefusal } from './word-refusal.ts'

type Props = { readonly id?: string; readonly title?: string; readonly why: string }

/** What was not taken and why, what to do about it, and that nothing was lost. */
export function Refusal({ id, title, why }: Props) {
  const { say } = usePackWords()
  return (
    <div id={id} className={styles.refusal}>
      <PackIcon name="refused" />
      <div>
        {title && <b>{title}</b>}
        <p>{wordPackRefusal(why, say)}</p>
        {title && <p>{say('pack.unchanged')}</p>}
      </div>
    </div>
  )
}
