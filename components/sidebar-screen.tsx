import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import type { Chosen } from '../lib/sidebar/letters.ts'
import type { Outcome, Sidebar, SidebarState } from '../lib/sidebar/sidebar.ts'
import { ActionBar } from './action-bar.tsx'
import { CalmLadder } from './calm-ladder.tsx'
import { isReady } from './is-ready.ts'
import { wordOpen } from './label-of.ts'
import { ladderKey } from './ladder-key.ts'
import { headingFor } from './list-heading.ts'
import { useNewsKey } from './news-key.ts'
import { Preview } from './preview.tsx'
import { optionId, ReplyList } from './reply-list.tsx'
import { ResultCount } from './result-count.tsx'
import { SearchBox, type SearchKeys } from './search-box.tsx'
import styles from './sidebar-screen.module.css'
import { useWords } from './ui/words-context.tsx'
import { isUndoKey } from './undo-keys.ts'

type Props = {
  readonly state: SidebarState
  readonly chosen: Chosen | undefined
  /** The calm ladder's, while it is open. */
  readonly phrases: readonly Chosen[]
  readonly actions: Sidebar
  readonly hasPage: boolean
  /** In the browser's own side panel. */
  readonly inPanel: boolean
  readonly header: ReactNode
  readonly notice: ReactNode
  /** Stands in the place of list and preview: while there are no replies, or they can't be read. */
  readonly instead: ReactNode
  readonly footOf: (chosen: Chosen) => ReactNode
  readonly news?: NewsPlace
}

/** What changed in the packs, read in the place of list and letter. */
export type NewsPlace = {
  /** Undefined while it is closed. */
  readonly list: ReactNode | undefined
  /** Undefined where nothing has changed. */
  readonly onSee: (() => void) | undefined
  readonly onClose: () => void
}

/** The regions of the sidebar in their fixed order, with room the letter beside the list. Only these two scroll; the search never moves. */
export function SidebarScreen({
  state,
  chosen,
  phrases,
  actions,
  hasPage,
  inPanel,
  header,
  notice,
  instead,
  footOf,
  news,
}: Props) {
  const { say } = useWords()
  const listId = useId()
  const search = useRef<HTMLInputElement>(null)
  useFocusOnReturn(search)
  useSearchAfterInsert(search, state.busy)
  useLadderKey(actions.ladder.toggle)
  useUndoKey(actions, state)
  // The ladder comes before what changed, as it comes before the list.
  const reading = state.ladder ? undefined : news?.list
  useNewsKey(reading === undefined ? news?.onSee : undefined)
  useSearchAfterClosing(search, state.ladder !== undefined || reading !== undefined)
  const afterNotice = useSearchAfterNotice(search)
  const phraseList = useRef<HTMLDivElement>(null)
  const { query, rows, highlighted, outcome, field, ladder, calm } = state
  const pointed = ladder ? calm.phrase : highlighted
  const shows = ladder ? 'ladder' : reading !== undefined ? 'news' : instead !== undefined ? 'instead' : 'list'
  const letterFits = shows === 'ladder' || shows === 'list'
  const keys = reading && news ? keysOutOf(news) : keysOf(actions, ladder !== undefined)
  const goBack = () => (ladder ? phraseList : search).current?.focus()
  const openWords = useOpenWords(chosen, outcome)
  const refused = outcome?.kind === 'unfilled' ? outcome.name : undefined
  return (
    <div className={styles.sidebar} onKeyDownCapture={stopHeldEnter}>
      {header}
      <div className={styles.columns}>
        <div className={styles.finding}>
          <SearchBox
            inputRef={search}
            query={query}
            listId={shows === 'list' || ladder ? listId : undefined}
            activeId={pointed === undefined || reading ? undefined : optionId(listId, pointed)}
            onQuery={(text) => {
              // The answer is the list, which stands behind it.
              if (reading) news?.onClose()
              actions.ask(text)
            }}
            {...keys}
          />
          <div className={styles.notice} {...afterNotice}>
            {notice}
          </div>
          {ladder && (
            <CalmLadder
              state={state}
              phrases={phrases}
              actions={actions}
              listId={listId}
              listRef={phraseList}
              short={hasSlots(chosen)}
            />
          )}
          {shows === 'list' && (
            <>
              <ResultCount
                query={state.items ? query : ''}
                count={state.near ? 0 : rows.length}
                near={state.near ? rows.length : 0}
              />
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
            </>
          )}
        </div>
        <div className={styles.writing}>
          {shows === 'instead' ? instead : reading}
          {chosen && letterFits && (
            // A phrase that is whole in its row needs no letter below it; beside the rows there is room for one.
            <div className={ladder && !hasSlots(chosen) ? styles.aside : styles.beside}>
              <Preview
                key={chosen.item.id}
                chosen={chosen}
                refused={refused}
                wanted={state.wanted}
                onFill={actions.fill}
                onLeaveOut={actions.setLeftOut}
                onDone={() => void actions.accept()}
                onInsert={() => void actions.insert()}
                onLeave={goBack}
                foot={ladder ? say('calm.foot') : footOf(chosen)}
                now={state.now}
                changed={state.changed}
                unchecked={state.ticket?.unchecked === true}
              />
            </div>
          )}
          {!chosen && letterFits && (
            <p className={styles.none}>{rows.length > 0 && !ladder ? say('preview.none') : ''}</p>
          )}
          {!reading && (
            <ActionBar
              target={hasPage ? { field } : undefined}
              ready={isReady(chosen, state)}
              now={state.now}
              outcome={outcome}
              undo={state.undo}
              inPanel={inPanel}
              openWords={openWords}
              onInsert={() => void actions.insert()}
              onInsertAnyway={() => void actions.insertAnyway()}
              onUndo={() => void actions.undo()}
              onUndoOver={actions.dropUndo}
              onCopy={() => void actions.copy()}
            />
          )}
        </div>
      </div>
    </div>
  )
}

const keysOf = (actions: Sidebar, inLadder: boolean): SearchKeys => ({
  onMove: inLadder ? actions.ladder.move : actions.move,
  onAccept: () => void actions.accept(),
  onInsert: () => void actions.insert(),
  onLeave: inLadder ? actions.ladder.close : () => void actions.backToPage(),
})

/** What can't be seen is not inserted. */
const keysOutOf = ({ onClose }: NewsPlace): SearchKeys => ({
  onMove: () => undefined,
  onAccept: () => undefined,
  onInsert: () => undefined,
  onLeave: onClose,
})

const hasSlots = (chosen: Chosen | undefined) => chosen?.kind === 'letter' && chosen.letter.slots.size > 0

function useOpenWords(chosen: Chosen | undefined, outcome: Outcome | undefined): string | undefined {
  const { say } = useWords()
  if (chosen?.kind !== 'letter' || outcome?.kind !== 'unfilled') return undefined
  return wordOpen(chosen.letter, outcome.name, say)
}

type SearchRef = { readonly current: HTMLInputElement | null }

/** The browser gives the keyboard to the frame, not to anything in it: take it to the search box, where the agent expects it. */
function useFocusOnReturn(search: SearchRef): void {
  useEffect(() => {
    const focusSearch = () => {
      if (document.activeElement === null || document.activeElement === document.body) search.current?.focus()
      // The next query replaces the last one, without a key more.
      if (document.activeElement === search.current) search.current?.select()
    }
    // A sidebar that opens by itself must not take the keyboard from an agent who is typing in the page.
    if (document.hasFocus()) focusSearch()
    window.addEventListener('focus', focusSearch)
    return () => window.removeEventListener('focus', focusSearch)
  }, [search])
}

function useLadderKey(toggle: () => void): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      // Settings lie over everything; what is under them waits.
      if (!ladderKey.is(event) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      toggle()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [toggle])
}

/** Right after an insertion the undo key means that insertion; once something else was done here, it means that again. */
function useUndoKey({ undo }: Sidebar, { undo: offered, outcome }: SidebarState): void {
  const isLast = offered !== undefined && outcome !== undefined
  useEffect(() => {
    if (!isLast) return
    const press = (event: globalThis.KeyboardEvent) => {
      if (!isUndoKey(event) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      void undo()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [undo, isLast])
}

/** A key that is held down presses itself again and again, and nobody means to insert twice by that. */
function stopHeldEnter(event: KeyboardEvent): void {
  if (!event.repeat || event.key !== 'Enter') return
  // Where lines are written, it writes lines.
  if (event.target instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey) return
  event.preventDefault()
  event.stopPropagation()
}

/** The keyboard was in the ladder, or in what changed, and fell out with it: one level back is the search. */
function useSearchAfterClosing(search: SearchRef, open: boolean): void {
  useEffect(() => {
    if (!open && document.hasFocus() && document.activeElement === document.body) search.current?.focus()
  }, [search, open])
}

/** A notice that is done with goes, and what had the keyboard in it: the next thing an agent does is search. */
function useSearchAfterNotice(search: SearchRef) {
  const last = useRef<Element>(undefined)
  useEffect(() => {
    if (!last.current || last.current.isConnected) return
    last.current = undefined
    if (document.hasFocus() && document.activeElement === document.body) search.current?.focus()
  })
  return {
    onFocusCapture: ({ target }: FocusEvent) => {
      last.current = target
    },
    // Not told of what goes while it has the keyboard.
    onBlurCapture: () => {
      last.current = undefined
    },
  }
}

/** Whoever comes back after an insertion comes to search, so leave the keyboard's place there before it goes to the page. */
function useSearchAfterInsert(search: SearchRef, busy: boolean): void {
  useEffect(() => {
    if (busy && document.hasFocus()) search.current?.focus()
  }, [search, busy])
}
