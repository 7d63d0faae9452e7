import type { ReactNode } from 'react'
import styles from './letter-sentence.module.css'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  readonly children: ReactNode
  readonly leftOut: boolean
  readonly mayLeaveOut: boolean
  readonly onLeaveOut: (out: boolean) => void
}

/** A sentence with the offer to leave it out, which shows while the keyboard is in one of its blanks. */
export function LetterSentence({ children, leftOut, mayLeaveOut, onLeaveOut }: Props) {
  const { say, language } = useWords()
  if (leftOut)
    return (
      <span className={styles.sentence} data-left-out="true">
        <s inert>{children}</s>
        <Button look="link" lang={language} onClick={() => onLeaveOut(false)}>
          {say('preview.putBack')}
        </Button>
      </span>
    )
  return (
    <span className={styles.sentence}>
      {children}
      {mayLeaveOut && (
        <Button look="link" className={styles.offer} lang={language} onClick={() => onLeaveOut(true)}>
          {say('preview.leaveOut')}
        </Button>
      )}
    </span>
  )
}
