import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { FirstSight as Sight, SyncingView } from '../../lib/sync/pack-view.ts'
import { Button } from '../ui/button.tsx'
import styles from './add-pack.module.css'
import { FirstSight } from './first-sight.tsx'
import { HostToAllow } from './host-to-allow.tsx'
import { PackIcon } from './pack-icon.tsx'
import { Refusal } from './refusal.tsx'
import { SyncProgress } from './sync-progress.tsx'
import { usePackWords } from './use-pack-words.ts'
import { wordNames } from './word-names.ts'

export type Adding =
  | { readonly kind: 'idle' | 'looking' | 'cancelled' }
  /** It was followed before, and what came was newer. */
  | { readonly kind: 'updated' }
  | RefusedAdding
  | { readonly kind: 'seen'; readonly sight: Sight }
  | SyncingView
  | { readonly kind: 'done'; readonly count: number; readonly approvers: readonly string[] }

type RefusedAdding = {
  readonly kind: 'refused'
  /** The kind of the refusal. */
  readonly why: string
  /** It may answer once the browser allows it. */
  readonly host?: string
  /** The agent was asked for the host, and said no. */
  readonly denied?: boolean
}

export type AddActions = {
  readonly onLink: (link: string) => void
  readonly onFile: (file: File) => void
  /** Absent where the browser opens no folders. Called straight from the click. */
  readonly onFolder?: () => void
  /** Absent where the browser can't be asked. Called straight from the click. */
  readonly onAllowHost?: () => void
  /** The way to where it can be. */
  readonly onSettings?: (() => void) | undefined
  readonly onSubscribe: () => void
  /** While it is looked at, before subscribing, and while it is fetched. */
  readonly onCancel: () => void
  /** From "done" back to the beginning. */
  readonly onAnother: () => void
  readonly onCopy: (text: string) => void
}

type Props = { readonly adding: Adding; readonly actions: AddActions }

/** From a link, a file or a folder to a pack that is followed: what it is, then whether, then how far. */
export function AddPack({ adding, actions }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useFocusOfStep(place, adding.kind)
  return (
    <div ref={place} className={styles.add}>
      <Step adding={adding} actions={actions} />
    </div>
  )
}

function Step({ adding, actions }: Props) {
  const { say, language } = usePackWords()
  switch (adding.kind) {
    case 'seen':
      return <FirstSight sight={adding.sight} {...actions} />
    case 'syncing':
      return <SyncProgress syncing={adding} onCancel={actions.onCancel} />
    case 'updated':
    case 'done':
      return (
        <>
          <p role="status" tabIndex={-1} data-step className={styles.done}>
            <PackIcon name="check" />
            {adding.kind === 'updated'
              ? say('add.updated')
              : say('add.done', { count: adding.count, names: wordNames(adding.approvers, language) })}
          </p>
          <Button onClick={actions.onAnother}>{say('add.another')}</Button>
        </>
      )
    default:
      return <Ways adding={adding} actions={actions} />
  }
}

type Way = 'link' | 'file' | 'folder'

function Ways({
  adding,
  actions,
}: {
  readonly adding: Exclude<Adding, { kind: 'seen' | 'syncing' | 'done' | 'updated' }>
  readonly actions: AddActions
}) {
  const { say } = usePackWords()
  const id = useId()
  const link = useRef<HTMLInputElement>(null)
  // Where it was asked is where the answer is looked for.
  const [asked, setAsked] = useState<Way>('link')
  const [missing, setMissing] = useState(false)
  const looking = adding.kind === 'looking'
  const problem = adding.kind === 'refused' ? <Refusal id={`${id}-problem`} why={adding.why} /> : undefined
  const wrongLink = missing || (problem !== undefined && asked === 'link')
  const ask = (way: Way, act: () => void) => {
    if (looking) return
    setAsked(way)
    setMissing(false)
    act()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const text = link.current?.value.trim() ?? ''
    if (text !== '') return ask('link', () => actions.onLink(text))
    setAsked('link')
    setMissing(true)
    link.current?.focus()
  }
  return (
    <>
      <form noValidate onSubmit={submit}>
        <label htmlFor={`${id}-link`}>{say('add.link')}</label>
        <div className={styles.link}>
          <input
            ref={link}
            id={`${id}-link`}
            type="url"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            readOnly={looking}
            data-step={adding.kind === 'refused' && asked === 'link' ? true : undefined}
            aria-invalid={wrongLink}
            aria-describedby={wrongLink ? `${id}-problem` : undefined}
            onChange={() => setMissing(false)}
          />
          <Button type="submit" look="primary" aria-disabled={looking}>
            {say('add.go')}
          </Button>
        </div>
      </form>
      <div role="alert">
        {missing && (
          <p id={`${id}-problem`} className={styles.missing}>
            {say('add.missing')}
          </p>
        )}
        {asked === 'link' && !missing && problem}
        {adding.kind === 'refused' && adding.host !== undefined && !missing && (
          <HostToAllow host={adding.host} denied={adding.denied ?? false} {...actions} />
        )}
      </div>
      <div className={styles.ways}>
        <label className={styles.file} aria-disabled={looking}>
          {say('add.file')}
          <input
            type="file"
            disabled={looking}
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) ask('file', () => actions.onFile(file))
              // The same file chosen again must count as a change.
              target.value = ''
            }}
          />
        </label>
        {actions.onFolder && (
          <Button aria-disabled={looking} onClick={() => actions.onFolder && ask('folder', actions.onFolder)}>
            <PackIcon name="folder" />
            {say('add.folder')}
          </Button>
        )}
      </div>
      <div role="alert">{asked !== 'link' && problem}</div>
      <div className={styles.busy}>
        <p role="status">
          {looking && <span className={styles.looking}>{say('add.looking')}</span>}
          {adding.kind === 'cancelled' && say('add.cancelled')}
        </p>
        {looking && (
          <Button className={styles.looking} onClick={actions.onCancel}>
            {say('import.cancel')}
          </Button>
        )}
      </div>
    </>
  )
}

/** Each step takes the keyboard to where it begins, if it was in the step before, which is gone now. */
function useFocusOfStep(place: { readonly current: HTMLElement | null }, step: Adding['kind']): void {
  const before = useRef(step)
  const lost = () => document.activeElement === document.body || place.current?.contains(document.activeElement)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each step
  useEffect(() => {
    if (before.current !== step && lost()) place.current?.querySelector<HTMLElement>('[data-step]')?.focus()
    before.current = step
  }, [step])
}
