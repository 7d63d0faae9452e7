import { type KeyboardEvent, type Ref, useId } from 'react'
import styles from './search-box.module.css'
import { Icon } from './ui/icon.tsx'
import { useWords } from './ui/words-context.tsx'

export type SearchKeys = {
  readonly onMove: (step: 1 | -1) => void
  readonly onAccept: () => void
  readonly onInsert: () => void
  readonly onLeave: () => void
}

type Props = SearchKeys & {
  readonly inputRef: Ref<HTMLInputElement>
  readonly query: string
  /** Absent while there is no list to walk. */
  readonly listId: string | undefined
  readonly activeId: string | undefined
  readonly onQuery: (query: string) => void
}

/** A combobox in the sense of ARIA's authoring practices: the keyboard stays here while the list is walked. */
export function SearchBox({ inputRef, query, listId, activeId, onQuery, ...keys }: Props) {
  const { say } = useWords()
  const id = useId()
  return (
    <div className={styles.search}>
      <label className={styles.box} htmlFor={id}>
        <Icon name="find" />
        <input
          ref={inputRef}
          id={id}
          type="text"
          role="combobox"
          aria-label={say('search.label')}
          aria-expanded={listId !== undefined}
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={activeId}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={say('search.label')}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={(event) => handleKey(event, keys)}
        />
      </label>
    </div>
  )
}

function handleKey(event: KeyboardEvent, keys: SearchKeys): void {
  // An Enter that confirms an input method's candidate is not meant for us; 229 is how older engines say so.
  if (event.nativeEvent.isComposing || event.keyCode === 229) return
  const action = actionFor(event, keys)
  if (!action) return
  event.preventDefault()
  action()
}

function actionFor({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, keys: SearchKeys): (() => void) | undefined {
  if (key === 'ArrowDown') return () => keys.onMove(1)
  if (key === 'ArrowUp') return () => keys.onMove(-1)
  if (key === 'Escape') return keys.onLeave
  if (key !== 'Enter' || altKey) return undefined
  return ctrlKey || metaKey ? keys.onInsert : keys.onAccept
}
