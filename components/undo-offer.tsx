import { useEffect, useRef, useState } from 'react'
import { isMac } from './is-mac.ts'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'
import styles from './undo-offer.module.css'

/** Long enough to see what one has done; in milliseconds. */
const offered = 10_000

type Props = { readonly onUndo: () => void; readonly onOver: () => void }

/** A way back from an insertion, for ten seconds of not being thought about: pointed at or in the keyboard's hands, it waits. */
export function UndoOffer({ onUndo, onOver }: Props) {
  const { say } = useWords()
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const waits = pointed || focused
  useCountdown(offered, waits, onOver)
  return (
    <Button
      look="link"
      className={styles.offer}
      data-waits={waits}
      aria-keyshortcuts={isMac ? 'Meta+Z' : 'Control+Z'}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onClick={onUndo}
    >
      {say('action.undo')}
      <span className={styles.time} style={{ animationDuration: `${offered}ms` }} />
    </Button>
  )
}

function useCountdown(milliseconds: number, waits: boolean, onOver: () => void): void {
  const left = useRef(milliseconds)
  useEffect(() => {
    if (waits) return
    const since = performance.now()
    const timer = setTimeout(onOver, left.current)
    return () => {
      clearTimeout(timer)
      left.current -= performance.now() - since
    }
  }, [waits, onOver])
}
