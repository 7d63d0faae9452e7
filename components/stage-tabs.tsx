import { type KeyboardEvent, useRef } from 'react'
import { type CalmStage, calmStages } from '../lib/deescalation/ladder.ts'
import styles from './stage-tabs.module.css'
import { useWords } from './ui/words-context.tsx'

type Props = {
  readonly id: string
  readonly stage: CalmStage
  readonly onStage: (stage: CalmStage) => void
  readonly onDown: () => void
}

export const tabId = (id: string, stage: CalmStage) => `${id}-${stage}`

/** Tabs in the sense of ARIA's authoring practices: the arrows move among them and choose. */
export function StageTabs({ id, stage, onStage, onDown }: Props) {
  const { say } = useWords()
  const tabs = useRef<HTMLDivElement>(null)
  const goTo = (next: CalmStage) => {
    onStage(next)
    tabs.current?.querySelector<HTMLElement>(`[data-stage="${next}"]`)?.focus()
  }
  return (
    <div ref={tabs} role="tablist" aria-label={say('header.calm')} className={styles.tabs}>
      {calmStages.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(id, each)}
          data-stage={each}
          aria-selected={each === stage}
          aria-controls={each === stage ? `${id}-panel` : undefined}
          tabIndex={each === stage ? 0 : -1}
          className={styles.tab}
          onClick={() => goTo(each)}
          onKeyDown={(event) => handleKey(event, stage, goTo, onDown)}
        >
          {say(`calm.${each}`)}
        </button>
      ))}
    </div>
  )
}

const places: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: () => -1,
}

function handleKey(event: KeyboardEvent, stage: CalmStage, goTo: (stage: CalmStage) => void, down: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const place = places[event.key]?.(calmStages.indexOf(stage))
  const next = place === undefined ? undefined : calmStages.at(place % calmStages.length)
  if (!next && event.key !== 'ArrowDown') return
  event.preventDefault()
  if (next) goTo(next)
  else down()
}
