import type { Outcome } from '../lib/sidebar/sidebar.ts'
import type { WordKey } from '../lib/words/en.ts'
import styles from './action-bar.module.css'
import { isMac } from './is-mac.ts'
import { Button } from './ui/button.tsx'
import { Icon } from './ui/icon.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  /** Absent in a tab of its own. */
  readonly target: { readonly known: boolean; readonly name: string | undefined } | undefined
  readonly ready: boolean
  readonly outcome: Outcome | undefined
  /** The keyboard stays in the browser's own panel. */
  readonly inPanel: boolean
  /** What the outcome has to say of something that is still open. */
  readonly openWords: string | undefined
  readonly onInsert: () => void
  readonly onCopy: () => void
}

const sendKeys = isMac ? '⌘↵' : 'Ctrl ↵'

/** Where the text goes, what became of it, and the two ways to send it there. */
export function ActionBar({ target, ready, outcome, inPanel, openWords, onInsert, onCopy }: Props) {
  const { say } = useWords()
  return (
    <div className={styles.bar}>
      <p className={styles.line} role="status" data-tone={outcome ? toneOf(outcome) : undefined}>
        {outcome ? (
          <>
            {outcome.kind === 'inserted' || outcome.kind === 'copied' ? <Icon name="check" /> : null}
            {outcome.kind === 'unfilled' ? openWords : say(wordsFor(outcome))}
            {outcome.kind === 'inserted' && (
              <span className={styles.undo}>
                {inPanel
                  ? say('action.keyboardHere', { keys: isMac ? '⌘⌥↓' : 'F6' })
                  : say('action.undoHint', { keys: isMac ? '⌘Z' : 'Ctrl Z' })}
              </span>
            )}
          </>
        ) : (
          <Target target={target} />
        )}
      </p>
      <div className={styles.buttons}>
        {target && (
          <Button
            look="primary"
            className={styles.insert}
            aria-disabled={!ready}
            aria-label={say('action.insert')}
            onClick={onInsert}
          >
            {say('action.insert')}
            <kbd data-keys={sendKeys} />
          </Button>
        )}
        <Button
          look={target ? 'plain' : 'primary'}
          className={styles.copy}
          aria-disabled={!ready}
          aria-label={say('action.copy')}
          onClick={onCopy}
        >
          {say('action.copy')}
          {!target && <kbd data-keys={sendKeys} />}
        </Button>
      </div>
    </div>
  )
}

function Target({ target }: Pick<Props, 'target'>) {
  const { say } = useWords()
  if (!target) return say('action.noPage')
  if (!target.known) return say('action.noField')
  return target.name === undefined ? say('action.intoPage') : say('action.into', { field: target.name })
}

const refusals = {
  'no-field': 'outcome.noField',
  'field-gone': 'outcome.fieldGone',
  'not-taken': 'outcome.notTaken',
  'not-allowed': 'outcome.notAllowed',
} as const satisfies Record<string, WordKey>

const others = {
  inserted: 'outcome.inserted',
  changed: 'outcome.changed',
  copied: 'outcome.copied',
  'no-copy': 'outcome.noCopy',
  'ticket-changed': 'outcome.ticketChanged',
  empty: 'outcome.empty',
} as const satisfies Record<string, WordKey>

const wordsFor = (outcome: Exclude<Outcome, { kind: 'unfilled' }>): WordKey =>
  outcome.kind === 'refused' ? refusals[outcome.why] : others[outcome.kind]

const toneOf = ({ kind }: Outcome): 'good' | 'yours' | 'refused' => {
  if (kind === 'inserted' || kind === 'copied') return 'good'
  return kind === 'unfilled' || kind === 'empty' || kind === 'changed' || kind === 'ticket-changed'
    ? 'yours'
    : 'refused'
}
