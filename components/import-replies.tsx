import { useId } from 'react'
import type { FileProblem, FileRefusal } from '../lib/formats/file-problem.ts'
import styles from './import-replies.module.css'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'
import { wordFileProblem, wordFileRefusal } from './word-problem.ts'

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'not-stored'; readonly reason: string }

type Props = { readonly state: ImportState; readonly onFile: (file: File) => void; readonly onCancel: () => void }

/** As many faults as fit without scrolling for long; the count says how many there are. */
const mostShown = 8

/** A native file field, so that the keyboard, the screen reader and a dropped file all work as people know them. */
export function ImportReplies({ state, onFile, onCancel }: Props) {
  const { say } = useWords()
  const id = useId()
  return (
    <div className={styles.import}>
      <label htmlFor={id}>{say('import.label')}</label>
      <input
        id={id}
        type="file"
        accept=".json,.jsonl,.ndjson,.csv,application/json,text/csv"
        aria-describedby={`${id}-hint`}
        disabled={state.kind === 'reading'}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          // The same file chosen again, mended, must count as a change.
          event.target.value = ''
        }}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {say('import.hint')}
      </p>
      <div role="status">
        <ImportOutcome state={state} onCancel={onCancel} />
      </div>
    </div>
  )
}

function ImportOutcome({ state, onCancel }: Pick<Props, 'state' | 'onCancel'>) {
  const { say } = useWords()
  switch (state.kind) {
    case 'idle':
      return null
    case 'reading':
      return (
        <div className={styles.progress}>
          <progress value={state.done} max={state.total} aria-label={say('import.label')} />
          <span>{say('import.reading', { done: state.done, total: state.total })}</span>
          <Button onClick={onCancel}>{say('import.cancel')}</Button>
        </div>
      )
    case 'done':
      return <p className={styles.done}>{say('import.done', { count: state.count })}</p>
    case 'not-stored':
      return <p className={styles.refused}>{state.reason}</p>
    case 'refused':
      return state.refusal.kind === 'problems' ? (
        <Problems problems={state.refusal.problems} />
      ) : (
        <p className={styles.refused}>{wordFileRefusal(state.refusal, say)}</p>
      )
  }
}

function Problems({ problems }: { readonly problems: readonly FileProblem[] }) {
  const { say } = useWords()
  return (
    <div className={styles.refused}>
      <p>{say('import.refused', { count: problems.length })}</p>
      <ul>
        {problems.slice(0, mostShown).map((problem) => (
          <li key={`${problem.line} ${JSON.stringify(problem)}`}>
            <b>{say('import.line', { line: problem.line })}</b>
            {problem.item && <i>{problem.item}</i>}
            <span>{wordFileProblem(problem, say)}</span>
          </li>
        ))}
      </ul>
      {problems.length > mostShown && <p>{say('import.more', { count: problems.length - mostShown })}</p>}
    </div>
  )
}
