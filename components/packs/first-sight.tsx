import { useId } from 'react'
import type { FirstSight as Sight } from '../../lib/sync/pack-view.ts'
import { Button } from '../ui/button.tsx'
import { Fingerprint } from './fingerprint.tsx'
import styles from './first-sight.module.css'
import { PackIcon } from './pack-icon.tsx'
import { usePackWords } from './use-pack-words.ts'
import { wordLanguage, wordNames } from './word-names.ts'

type Props = {
  readonly sight: Sight
  readonly onSubscribe: () => void
  readonly onCancel: () => void
  readonly onCopy: (text: string) => void
}

/** Whose pack it is, before anything of it comes in. Where no link vouches for the fingerprint, the agent is asked to. */
export function FirstSight({ sight, onSubscribe, onCancel, onCopy }: Props) {
  const { say, language } = usePackWords()
  const { publisher, approvers, needs, count, languages, pinned, host, feed } = sight
  const id = useId()
  return (
    <section className={styles.sight} aria-labelledby={id}>
      <h4 id={id} tabIndex={-1} data-step>
        {publisher}
      </h4>
      {host !== undefined && <p className={styles.muted}>{say('pack.from.link', { name: host })}</p>}
      <p>{say('add.approvedBy', { names: wordNames(approvers, language) })}</p>
      {needs === 1 && (
        <p className={styles.alone}>
          <PackIcon name="warning" />
          {say('pack.oneApproves')}
        </p>
      )}
      <p>
        {say('add.replies', { count })}
        {languages.length > 0 && (
          <span className={styles.muted}>
            {' · '}
            {languages
              .map(({ lang, count }) =>
                languages.length === 1
                  ? wordLanguage(lang, language)
                  : say('add.languageCount', { language: wordLanguage(lang, language), count }),
              )
              .join(' · ')}
          </span>
        )}
      </p>
      {!pinned && (
        <div className={styles.compare}>
          <p>
            <b>{say('add.compare')}</b>
          </p>
          <p>{say('add.compare.why')}</p>
        </div>
      )}
      <Fingerprint feed={feed} onCopy={onCopy} />
      {pinned && (
        <p className={styles.pinned}>
          <PackIcon name="check" />
          {say('add.pinned')}
        </p>
      )}
      <div className={styles.buttons}>
        <Button look="primary" onClick={onSubscribe}>
          {say(pinned ? 'add.subscribe' : 'add.matches')}
        </Button>
        <Button onClick={onCancel}>{say('import.cancel')}</Button>
      </div>
    </section>
  )
}
