import { memo, type ReactNode, startTransition, useEffect, useId, useRef, useState } from 'react'
import type { Item } from '../lib/replies/item.ts'
import { standingAt } from '../lib/replies/standing.ts'
import type { Suggestion } from '../lib/search/suggestions.ts'
import styles from './reply-list.module.css'
import { ReplyRow } from './reply-row.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  readonly id: string
  readonly rows: readonly Item[]
  /** The first of the rows, with their reasons. */
  readonly suggested: readonly Suggestion[]
  readonly query: string
  /** In seconds since 1970. */
  readonly now: number
  readonly heading: string | undefined
  readonly highlighted: string | undefined
  readonly onHighlight: (id: string) => void
  /** With a preview below, the list keeps to five rows. */
  readonly short: boolean
}

/** More than the sidebar shows above a letter. */
const inSight = 6
/** The least height of a row, in pixels: no more of them can be seen where the list is as high as the window. */
const rowHeight = 48
/** From this width on the list stands beside the letter, as its styles have it. */
const besideLetter = 760
/** Somebody who types goes on within this time, and nobody has scrolled by then; in milliseconds. */
const settles = 150

export const optionId = (listId: string, itemId: string) => `${listId}-${itemId}`

/** Drawn again only for another list: most of what changes around it leaves it as it is. */
export const ReplyList = memo(function ReplyList(props: Props) {
  const { id, rows, suggested, query, now, heading, highlighted, onHighlight, short } = props
  const { say, language } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const scrolled = useRef(false)
  const first = rows[0]?.id
  // The key is answered with what can be seen; the rest is drawn when nobody types, or wants to go there.
  const settled = useSettled(rows)
  const mostSeen = short && innerWidth < besideLetter ? inSight : Math.ceil(innerHeight / rowHeight)
  const isFar = highlighted !== undefined && rows.findIndex(({ id }) => id === highlighted) >= mostSeen - 1
  const shown = settled || isFar ? rows : rows.slice(0, mostSeen)
  useEffect(() => {
    if (highlighted === undefined || highlighted === first) {
      // Asking where a row stands makes the browser lay everything out at once, at every key; mostly nothing was scrolled.
      if (scrolled.current) list.current?.scrollTo(0, 0)
      scrolled.current = false
    } else document.getElementById(optionId(id, highlighted))?.scrollIntoView({ block: 'nearest' })
  }, [id, highlighted, first])
  const rowOf = (item: Item, at: number) => (
    <ReplyRow
      key={item.id}
      id={optionId(id, item.id)}
      item={item}
      because={suggested[at]?.item === item ? suggested[at].words : undefined}
      query={query}
      selected={item.id === highlighted}
      standing={standingAt(item, now).kind}
      ownLanguage={item.lang === language}
      onChoose={() => onHighlight(item.id)}
    />
  )
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
        {suggested.length === 0 ? (
          shown.map(rowOf)
        ) : (
          <>
            <Group heading={say('list.suggested')}>{shown.slice(0, suggested.length).map(rowOf)}</Group>
            <Group heading={say('list.others')}>{shown.slice(suggested.length).map(rowOf)}</Group>
          </>
        )}
      </div>
    </div>
  )
})

/** Whether it has stood for a moment. */
function useSettled(value: unknown): boolean {
  const [standing, stand] = useState<unknown>()
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => stand(value)), settles)
    return () => clearTimeout(timer)
  }, [value])
  return standing === value
}

function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: in a listbox stand options and groups of them
    <div role="group" aria-labelledby={id}>
      <div id={id} role="presentation" className={styles.heading}>
        {heading}
      </div>
      {children}
    </div>
  )
}
