import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import type { Chosen } from '../lib/sidebar/letters.ts'
import type { Sidebar, SidebarState } from '../lib/sidebar/sidebar.ts'
import { ActionBar } from './action-bar.tsx'
import { isReady } from './is-ready.ts'
import { wordOpen } from './label-of.ts'
import { headingFor } from './list-heading.ts'
import styles from './palette-screen.module.css'
import { Preview } from './preview.tsx'
import { optionId, ReplyList } from './reply-list.tsx'
import { ResultCount } from './result-count.tsx'
import { SearchBox } from './search-box.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  readonly state: SidebarState
  readonly chosen: Chosen | undefined
  readonly actions: Pick<Sidebar, 'ask' | 'move' | 'highlight' | 'fill' | 'setLeftOut' | 'copy' | 'undo' | 'dropUndo'>
  readonly onAccept: () => void
  readonly onInsert: () => void
  readonly onInsertAnyway: () => void
  /** Tab after a whole shortcut. False where it is none, and the keyboard moves on as usual. */
  readonly onExpand: () => boolean
  readonly onLeave: () => void
  /** Stands in the place of list and letter: there are no replies, or they can't be read. */
  readonly instead: ReactNode
  readonly footOf: (chosen: Chosen) => string
}

/** The search, its list and the letter, as small as they can be read at the caret. */
export function PaletteScreen({ state, chosen, actions, instead, footOf, ...on }: Props) {
  const { say } = useWords()
  const listId = useId()
  const search = useRef<HTMLInputElement>(null)
  const { query, rows, highlighted, outcome, field } = state
  const refused = outcome?.kind === 'unfilled' ? outcome.name : undefined
  const openWords =
    chosen?.kind === 'letter' && refused !== undefined ? wordOpen(chosen.letter, refused, say) : undefined
  return (
    <div
      className={styles.palette}
      role="dialog"
      aria-label={say('palette.title')}
      onKeyDown={(event) => handleTab(event, search.current, on.onExpand)}
    >
      <SearchBox
        inputRef={search}
        query={query}
        listId={instead === undefined ? listId : undefined}
        activeId={highlighted === undefined ? undefined : optionId(listId, highlighted)}
        onQuery={actions.ask}
        onMove={actions.move}
        onAccept={on.onAccept}
        onInsert={on.onInsert}
        onLeave={on.onLeave}
      />
      {instead === undefined ? (
        <>
          <ResultCount
            query={state.items ? query : ''}
            count={state.near ? 0 : rows.length}
            near={state.near ? rows.length : 0}
          />
          <div className={styles.finding} data-short={chosen !== undefined}>
            <ReplyList
              id={listId}
              rows={rows}
              suggested={state.suggested}
              now={state.now}
              query={query}
              heading={headingFor(state, say)}
              highlighted={highlighted}
              onHighlight={actions.highlight}
              short={chosen !== undefined}
            />
          </div>
          {chosen && (
            <div className={styles.letter}>
              <Preview
                key={chosen.item.id}
                chosen={chosen}
                refused={refused}
                wanted={state.wanted}
                now={state.now}
                changed={state.changed}
                unchecked={state.ticket?.unchecked === true}
                onFill={actions.fill}
                onLeaveOut={actions.setLeftOut}
                onDone={on.onAccept}
                onInsert={on.onInsert}
                onLeave={() => search.current?.focus()}
                foot={footOf(chosen)}
              />
            </div>
          )}
        </>
      ) : (
        <div className={styles.instead}>{instead}</div>
      )}
      <ActionBar
        target={{ field: field }}
        ready={isReady(chosen, state)}
        now={state.now}
        outcome={outcome}
        undo={state.undo}
        inPanel={false}
        openWords={openWords}
        onInsert={on.onInsert}
        onInsertAnyway={on.onInsertAnyway}
        onUndo={() => void actions.undo()}
        onUndoOver={actions.dropUndo}
        onCopy={() => void actions.copy()}
      />
    </div>
  )
}

/** The keyboard goes round inside: behind the last control is the page, where nobody wants to land by Tab. */
function handleTab(event: KeyboardEvent<HTMLElement>, search: HTMLElement | null, expand: () => boolean): void {
  if (event.key !== 'Tab' || event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
  event.preventDefault()
  const { activeElement } = document
  if (!event.shiftKey && activeElement === search && expand()) return
  const stops = Array.from(event.currentTarget.querySelectorAll<HTMLElement>(tabStops)).filter((stop) =>
    stop.checkVisibility(),
  )
  const at = stops.indexOf(activeElement as HTMLElement)
  stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length)?.focus()
}

const tabStops = 'input:not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled)'
