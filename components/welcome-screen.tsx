import { type ReactNode, useId } from 'react'
import { useWords } from './ui/words-context.tsx'
import styles from './welcome-screen.module.css'

type Props = {
  /** The shortcut as the browser has it; absent when another extension took it. */
  readonly keys: string | undefined
  readonly sidebarUrl: string
  /** The step to the team's replies; absent where the organisation has seen to it. */
  readonly pack: ReactNode
}

/** Opens once, at install: a few steps and a box to practise in. */
export function WelcomeScreen({ keys, sidebarUrl, pack }: Props) {
  const { say } = useWords()
  const boxId = useId()
  return (
    <div className={styles.layout}>
      <main className={styles.page}>
        <h1>{say('welcome.title')}</h1>
        <p className={styles.intro}>{say('welcome.intro')}</p>
        <ol className={styles.steps}>
          <li>
            <h2>{say('welcome.pin')}</h2>
            <p>{say('welcome.pin.text')}</p>
          </li>
          {pack && <li>{pack}</li>}
          <li>
            <h2>{say('welcome.allow')}</h2>
            <p>{say('welcome.allow.text', { keys: keys ?? '—' })}</p>
          </li>
          <li>
            <h2>{say('welcome.try')}</h2>
            <p>{say('welcome.try.text')}</p>
            <div className={styles.practice}>
              <blockquote>{say('welcome.box.text')}</blockquote>
              <label htmlFor={boxId}>{say('welcome.box')}</label>
              <textarea id={boxId} rows={10} />
            </div>
          </li>
        </ol>
      </main>
      <iframe className={styles.sidebar} src={sidebarUrl} title={say('welcome.sidebar')} />
    </div>
  )
}
