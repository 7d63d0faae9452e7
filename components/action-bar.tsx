import type { FieldReport } from '../lib/messages/protocol.ts'
import type { Outcome, SidebarState } from '../lib/sidebar/sidebar.ts'
import type { WordKey } from '../lib/words/en.ts'
import styles from './action-bar.module.css'
import { isMac } from './is-mac.ts'
import { Button } from './ui/button.tsx'
import { Icon } from './ui/icon.tsx'
import { useWords } from './ui/words-context.tsx'
import { undoKeys } from './undo-keys.ts'
import { UndoOffer } from './undo-offer.tsx'
import { toneOf, wordOutcome } from './word-outcome.ts'

type Props = {
  /** Absent in a tab of its own. */
  readonly target: { readonly field: FieldReport | undefined } | undefined
  readonly ready: boolean
  /** In seconds since 1970. */
  readonly now: number
  readonly outcome: Outcome | undefined
  /** The insertion that can be taken back. */
  readonly undo: SidebarState['undo']
  /** The keyboard stays in the browser's own panel. */
  readonly inPanel: boolean
  /** What the outcome has to say of something that is still open. */
  readonly openWords: string | undefined
  readonly onInsert: () => void
  readonly onInsertAnyway: () => void
  readonly onUndo: () => void
  readonly onUndoOver: () => void
  readonly onCopy: () => void
}

/** What is done all the same when the agent says so. */
const warnings: Readonly<Partial<Record<Outcome['kind'], true>>> = {
  'for-colleagues': true,
  'for-customer': true,
  expired: true,
}

const sendKeys = isMac ? '⌘↵' : 'Ctrl ↵'

/** Where the text goes, what became of it, and the two ways to send it there. */
export function ActionBar({ target, ready, now, outcome, undo, inPanel, openWords, ...act }: Props) {
  const { say } = useWords()
  // A second act, and in another place: neither a held key nor a second click on Insert is a yes.
  const warned = outcome !== undefined && outcome.kind in warnings
  const anyway = outcome?.kind === 'expired' && (outcome.act === 'copy' || !target) ? 'copyAnyway' : 'insertAnyway'
  const copyFirst = !target || warned || (outcome?.kind === 'refused' && outcome.why !== 'no-field')
  return (
    <div className={styles.bar}>
      <div className={styles.told}>
        <p className={styles.line} role="status" data-tone={outcome ? toneOf(outcome) : undefined}>
          {outcome ? (
            <Told outcome={outcome} now={now} inPanel={inPanel} openWords={openWords} />
          ) : (
            <Target target={target} />
          )}
        </p>
        {warned && (
          <Button look="link" onClick={act.onInsertAnyway}>
            {say(`action.${anyway}`)}
          </Button>
        )}
        {/* Another insertion has another ten seconds. */}
        {undo && <UndoOffer key={undo.id} onUndo={act.onUndo} onOver={act.onUndoOver} />}
      </div>
      <div className={styles.buttons}>
        {target && (
          <Button
            look={copyFirst ? 'plain' : 'primary'}
            className={styles.insert}
            aria-disabled={!ready}
            aria-label={say('action.insert')}
            onClick={act.onInsert}
          >
            {say('action.insert')}
            <kbd data-keys={sendKeys} />
          </Button>
        )}
        <Button
          look={copyFirst ? 'primary' : 'plain'}
          className={styles.copy}
          aria-disabled={!ready}
          aria-label={say('action.copy')}
          onClick={act.onCopy}
        >
          {say('action.copy')}
          {!target && <kbd data-keys={sendKeys} />}
        </Button>
      </div>
    </div>
  )
}

type ToldProps = Pick<Props, 'now' | 'inPanel' | 'openWords'> & { readonly outcome: Outcome }

function Told({ outcome, now, inPanel, openWords }: ToldProps) {
  const words = useWords()
  const { say } = words
  if (outcome.kind === 'unfilled') return openWords
  return (
    <>
      {toneOf(outcome) === 'good' ? <Icon name="check" /> : null}
      <span>
        {wordOutcome(outcome, now, words)}
        {outcome.kind === 'inserted' && (
          <>
            {' '}
            <span className={styles.hint}>
              {inPanel
                ? say('action.keyboardHere', { keys: isMac ? '⌘⌥↓' : 'F6' })
                : say('action.undoHint', { keys: undoKeys })}
            </span>
          </>
        )}
      </span>
    </>
  )
}

/** A field the page has no name for, but says who reads it. */
const intoNameless = { customer: 'action.intoReply', internal: 'action.intoNote' } as const satisfies Record<
  string,
  WordKey
>

function Target({ target }: Pick<Props, 'target'>) {
  const { say } = useWords()
  if (!target) return say('action.noPage')
  if (!target.field) return say('action.noField')
  const { name, audience } = target.field
  if (name !== undefined) return say('action.into', { field: name })
  return say(audience === undefined ? 'action.intoPage' : intoNameless[audience])
}
