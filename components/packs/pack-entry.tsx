import { useEffect, useId, useRef, useState } from 'react'
import type { PackStateView, PackView } from '../../lib/sync/pack-view.ts'
import { Button } from '../ui/button.tsx'
import { Fingerprint } from './fingerprint.tsx'
import styles from './pack-entry.module.css'
import { PackIcon } from './pack-icon.tsx'
import { PackState } from './pack-state.tsx'
import { Refusal } from './refusal.tsx'
import { RemovePack } from './remove-pack.tsx'
import { SyncProgress } from './sync-progress.tsx'
import { usePackWords } from './use-pack-words.ts'
import { wordLanguage, wordNames } from './word-names.ts'
import { wordSince } from './word-since.ts'

export type PackActions = {
  /** Looks for what is new; of a folder that is closed, asks the browser for it, so it is called straight from the click. */
  readonly onRefresh: (feed: string) => void
  readonly onRemove: (feed: string) => void
  readonly onCancelSync: (feed: string) => void
  readonly onCopy: (text: string) => void
}

type Props = { readonly pack: PackView; readonly now: number; readonly actions: PackActions }

/** One pack: whose it is, what of it is here, how it stands, and what can be done with it. */
export function PackEntry({ pack, now, actions }: Props) {
  const { say, language } = usePackWords()
  const { feed, publisher, revision, approvers, needs, count, languages, source, state, byPolicy } = pack
  const id = useId()
  return (
    <li className={styles.pack} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{publisher}</h3>
        {/* What came of a refresh is told, its progress is not. */}
        <span role="status">
          {state.kind !== 'refused' && state.kind !== 'syncing' && <PackState state={state} now={now} />}
        </span>
      </div>
      <p>
        {say('pack.revision', { revision, names: wordNames(approvers, language) })}
        {pack.urgent && <b className={styles.urgent}>{say('changes.correctNow')}</b>}
      </p>
      <p className={styles.muted}>
        {say('pack.holds', {
          count,
          languages: wordNames(
            languages.map((lang) => wordLanguage(lang, language)),
            language,
          ),
        })}
      </p>
      <p className={styles.muted}>
        {say(`pack.from.${source.kind}`, { name: source.kind === 'link' ? source.host : source.name })}
      </p>
      {needs === 1 && (
        <p className={styles.alone}>
          <PackIcon name="warning" />
          {say('pack.oneApproves')}
        </p>
      )}
      {state.kind === 'syncing' ? (
        <SyncProgress syncing={state} onCancel={() => actions.onCancelSync(feed)} />
      ) : (
        <div role="status">
          <About state={state} now={now} />
        </div>
      )}
      <Fingerprint feed={feed} onCopy={actions.onCopy} />
      {byPolicy && (
        <p className={styles.policy}>
          <PackIcon name="lock" />
          {say('pack.byPolicy')}
        </p>
      )}
      <Buttons pack={pack} actions={actions} />
    </li>
  )
}

type AboutProps = { readonly state: Exclude<PackStateView, { kind: 'syncing' }>; readonly now: number }

/** What its state means for the agent, where a word is not enough. */
function About({ state, now }: AboutProps) {
  const words = usePackWords()
  const { say } = words
  if (state.kind === 'up-to-date') return null
  if (state.kind === 'refused')
    return <Refusal title={say('pack.refusedAt', { at: wordSince(state.at, now, words) })} why={state.why} />
  return <p className={styles.muted}>{say(`pack.about.${state.kind}`)}</p>
}

function Buttons({ pack, actions }: Omit<Props, 'now'>) {
  const { say } = usePackWords()
  const { feed, publisher, source, state, byPolicy } = pack
  const [asking, setAsking] = useState(false)
  const remove = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (wasAsking.current && !asking) remove.current?.focus()
    wasAsking.current = asking
  }, [asking])
  if (asking) return <RemovePack pack={pack} onRemove={() => actions.onRemove(feed)} onKeep={() => setAsking(false)} />
  return (
    <>
      {source.kind === 'file' && <p className={styles.muted}>{say('pack.latest')}</p>}
      <div className={styles.buttons}>
        {state.kind === 'folder-closed' ? (
          <Button look="primary" onClick={() => actions.onRefresh(feed)}>
            {say('pack.openFolder')}
          </Button>
        ) : (
          source.kind !== 'file' && (
            <Button
              aria-label={say('pack.refreshOf', { publisher })}
              aria-disabled={state.kind === 'syncing'}
              onClick={() => state.kind !== 'syncing' && actions.onRefresh(feed)}
            >
              {say('pack.refresh')}
            </Button>
          )
        )}
        {!byPolicy && (
          <Button ref={remove} aria-label={say('pack.removeOf', { publisher })} onClick={() => setAsking(true)}>
            {say('pack.remove')}
          </Button>
        )}
      </div>
    </>
  )
}
