import { memo, useDeferredValue, useEffect, useRef } from 'react'
import type { Item } from '../lib/replies/item.ts'
import styles from './reply-list.module.css'
import { ReplyRow } from './reply-row.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  readonly id: string
  readonly rows: readonly Item[]
  readonly query: string
  readonly heading: string | undefined
  readonly highlighted: string | undefined
  readonly onHighlight: (id: string) => void
  /** With a preview below, the list keeps to five rows. */
  readonly short: boolean
}

/** More than the sidebar shows above a letter; in a tab of its own the others come within the same blink. */
const inSight = 8

export const optionId = (listId: string, itemId: string) => `${listId}-${itemId}`

/** Drawn again only for another list: most of what changes around it leaves it as it is. */
export const ReplyList = memo(function ReplyList({ id, rows, query, heading, highlighted, onHighlight, short }: Props) {
  const { say, language } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const scrolled = useRef(false)
  const first = rows[0]?.id
  // The key is answered with what can be seen; the rest is drawn when there is time.
  const shown = useDeferredValue(rows) === rows ? rows : rows.slice(0, inSight)
  useEffect(() => {
    if (highlighted === undefined || highlighted === first) {
      // Asking where a row stands makes the browser lay everything out at once, at every key; mostly nothing was scrolled.
      if (scrolled.current) list.current?.scrollTo(0, 0)
      scrolled.current = false
    } else document.getElementById(optionId(id, highlighted))?.scrollIntoView({ block: 'nearest' })
  }, [id, highlighted, first])
  return (
    <div className={styles.region} data-short={short}>
      {heading && <h2 className={styles.heading}>{heading}</h2>}
      {/* The keyboard reaches the rows through the search box, which names the active one. */}
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={say('list.label')}
        className={styles.list}
        tabIndex={-1}
        onScroll={() => (scrolled.current = true)}
      >
        {shown.map((item) => (
          <ReplyRow
            key={item.id}
            id={optionId(id, item.id)}
            item={item}
            query={query}
            selected={item.id === highlighted}
            ownLanguage={item.lang === language}
            onChoose={() => onHighlight(item.id)}
          />
        ))}
      </div>
    </div>
  )
})
