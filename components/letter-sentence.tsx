import { type ReactNode, useEffect, useRef } from 'react'
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
  const sentence = useRef<HTMLSpanElement>(null)
  const chosenHere = useRef(false)
  const choose = (out: boolean) => {
    chosenHere.current = true
    onLeaveOut(out)
  }
  // The button that was pressed is gone with the change: the keyboard goes to what stands in its place.
  useEffect(() => {
    if (!chosenHere.current) return
    chosenHere.current = false
    sentence.current?.querySelector<HTMLElement>(leftOut ? ':scope > button' : 'input, select')?.focus()
  }, [leftOut])
  return (
    <span ref={sentence} className={styles.sentence} data-left-out={leftOut || undefined}>
      {leftOut ? <s inert>{children}</s> : children}
      {(leftOut || mayLeaveOut) && (
        <Button
          look="link"
          className={leftOut ? undefined : styles.offer}
          lang={language}
          onClick={() => choose(!leftOut)}
        >
          {say(leftOut ? 'preview.putBack' : 'preview.leaveOut')}
        </Button>
      )}
    </span>
  )
}
