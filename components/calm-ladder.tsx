import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react'
import { type CalmStage, calmStages, ladderLanguages } from '../lib/deescalation/ladder.ts'
import type { Chosen } from '../lib/sidebar/letters.ts'
import type { Sidebar, SidebarState } from '../lib/sidebar/sidebar.ts'
import { languageNames } from '../lib/words/word-language.ts'
import styles from './calm-ladder.module.css'
import { PhraseList } from './phrase-list.tsx'
import { StageTabs, tabId } from './stage-tabs.tsx'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  readonly state: SidebarState
  readonly phrases: readonly Chosen[]
  readonly actions: Sidebar
  readonly listId: string
  readonly listRef: RefObject<HTMLDivElement | null>
  /** With a preview below, it keeps to what it needs. */
  readonly short: boolean
}

/** Three steps down from a tense conversation: what to do, what to leave, what to say. It stands in the place of the list. */
export function CalmLadder({ state, phrases, actions, listId, listRef, short }: Props) {
  const { say, language } = useWords()
  const { ladders, ladder, calm, outcome } = state
  const id = useId()
  // A stage that is chosen among the tabs leaves the keyboard there.
  const byTab = useRef(false)
  const toList = () => listRef.current?.focus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stage has a list of its own, and the keyboard goes along
  useEffect(() => {
    if (document.hasFocus() && !byTab.current) listRef.current?.focus({ preventScroll: true })
    byTab.current = false
  }, [calm.stage, listRef])
  useEffect(() => {
    // Inserting took the keyboard to the search; refused, the agent goes on here.
    if (outcome?.kind === 'refused' && document.hasFocus()) listRef.current?.focus()
  }, [outcome, listRef])
  const guide = ladders?.[language]
  return (
    <section
      className={styles.ladder}
      data-short={short}
      aria-label={say('header.calm')}
      onKeyDown={(event) => handleKey(event, actions.ladder)}
    >
      <StageTabs
        id={id}
        stage={calm.stage}
        onStage={(stage) => {
          byTab.current = stage !== calm.stage
          actions.ladder.goTo(stage)
        }}
        onDown={toList}
      />
      {/* Another panel for each stage, so that a screen reader meets it as one. */}
      <div
        key={calm.stage}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={tabId(id, calm.stage)}
        className={styles.panel}
      >
        <div id={`${id}-advice`} className={styles.advice}>
          <p>{guide?.stages[calm.stage].advice}</p>
          <p>
            <b>{say('calm.avoid')}</b> {guide?.stages[calm.stage].avoid}
          </p>
          <p>
            <b>{say('calm.ask')}</b>{' '}
            <q lang={ladder?.lang}>{ladder && ladders?.[ladder.lang].stages[calm.stage].question}</q>
          </p>
        </div>
        <div className={styles.language}>
          <label htmlFor={`${id}-language`}>{say('calm.language')}</label>
          <select
            id={`${id}-language`}
            value={ladder?.lang}
            onChange={({ target }) => {
              const lang = ladderLanguages.find((candidate) => candidate === target.value)
              if (lang) actions.ladder.speak(lang)
            }}
          >
            {ladderLanguages.map((lang) => (
              <option key={lang} value={lang} lang={lang}>
                {languageNames[lang]}
              </option>
            ))}
          </select>
        </div>
        <PhraseList
          id={listId}
          listRef={listRef}
          phrases={phrases}
          pointed={calm.phrase}
          notes={guide?.stages[calm.stage].phrases.map(({ only }) => only)}
          describedBy={`${id}-advice`}
          onPoint={actions.ladder.point}
          onMove={actions.ladder.move}
          onStage={(step) => goBeside(calm.stage, step, actions.ladder.goTo)}
          onAccept={() => void actions.accept()}
          onInsert={() => void actions.insert()}
        />
        <div className={styles.after}>
          {calm.stage !== 'listen' && (
            <p>
              {guide?.again}
              <Button look="link" onClick={() => actions.ladder.goTo('listen')}>
                {say('calm.back')}
              </Button>
            </p>
          )}
          <p>{guide?.handOver}</p>
        </div>
      </div>
    </section>
  )
}

/** The next stage or the one before; from the last, a new round begins. */
function goBeside(stage: CalmStage, step: 1 | -1, goTo: (stage: CalmStage) => void): void {
  const next = calmStages[(calmStages.indexOf(stage) + step + calmStages.length) % calmStages.length]
  if (next) goTo(next)
}

function handleKey(event: KeyboardEvent, { take, close }: Sidebar['ladder']): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing || event.keyCode === 229) return
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const typing = event.target instanceof Element && event.target.matches('input, select')
  const digit = typing ? undefined : /^[1-9]$/.exec(event.key)?.[0]
  if (event.key !== 'Escape' && digit === undefined) return
  event.preventDefault()
  if (digit === undefined) close()
  else void take(Number(digit) - 1)
}
