import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './packs-dialog.module.css'
import { usePackWords } from './use-pack-words.ts'

type Props = { readonly children: ReactNode; readonly onMore?: () => void; readonly onDone: () => void }

/** Lies over the sidebar while it is open; the native dialog keeps the keyboard inside and gives it back, and Esc closes it. */
export function PacksDialog({ children, onMore, onDone }: Props) {
  const { say } = usePackWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    title.current?.focus()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={say('packs.title')} onClose={onDone}>
      <h2 ref={title} tabIndex={-1}>
        {say('packs.title')}
      </h2>
      {children}
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => dialog.current?.close()}>
          {say('settings.done')}
        </Button>
        {onMore && <Button onClick={onMore}>{say('settings.more')}</Button>}
      </div>
    </dialog>
  )
}
