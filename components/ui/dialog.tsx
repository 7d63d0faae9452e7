import { type ReactNode, useEffect, useRef } from 'react'
import styles from './dialog.module.css'

type Props = {
  readonly title: string
  /** The keyboard begins at the title: what comes first is read before anything is done. */
  readonly atTitle?: boolean
  readonly children: ReactNode
  /** `close` closes it, as Esc does. */
  readonly buttons: (close: () => void) => ReactNode
  readonly onDone: () => void
}

/** Lies over the sidebar while it is open; the native dialog keeps the keyboard inside and gives it back, and Esc closes it. */
export function Dialog({ title, atTitle = false, children, buttons, onDone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    const first = dialog.current?.querySelector<HTMLElement>('[data-first]')
    if (first) first.focus()
    else if (atTitle) heading.current?.focus()
  }, [atTitle])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={title} onClose={onDone}>
      <h2 ref={heading} {...(atTitle ? { tabIndex: -1 } : {})}>
        {title}
      </h2>
      {children}
      <div className={styles.buttons}>{buttons(() => dialog.current?.close())}</div>
    </dialog>
  )
}
