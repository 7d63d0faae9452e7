import { type KeyboardEvent, startTransition, useEffect, useId, useRef, useState } from 'react'
import type { ChangedItem as Changed, News } from '../../lib/sync/pack-view.ts'
import { newsKey, useNewsKey } from '../news-key.ts'
import { Button } from '../ui/button.tsx'
import { ChangedItem } from './changed-item.tsx'
import { countChanged } from './count-changed.ts'
import { lockOf } from './lock-of.ts'
import { PackIcon } from './pack-icon.tsx'
import { usePackWords } from './use-pack-words.ts'
import styles from './what-changed.module.css'
import { wordSince } from './word-since.ts'

type Props = {
  readonly news: readonly News[]
  /** In milliseconds since 1970. */
  readonly now: number
  /** All of it is read. */
  readonly onGotIt: () => void
  /** Back without that: it is still to be read. */
  readonly onBack: () => void
}

/** More than a screen shows; the rest is compared while these are being read. */
const atFirst = 8

/** All that changed since the agent last looked, the newest revision first. It stands in the place of list and letter. */
export function WhatChanged({ news, now, onGotIt, onBack }: Props) {
  const { say } = usePackWords()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [all, setAll] = useState(false)
  useEffect(() => list.current?.focus({ preventScroll: true }), [])
  useEffect(() => startTransition(() => setAll(true)), [])
  useNewsKey(onGotIt)
  const shown = all ? byRevision(news) : beginningOf(byRevision(news), atFirst)
  const several = new Set(news.map(({ feed }) => feed)).size > 1
  return (
    <section
      className={styles.changes}
      aria-labelledby={id}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        onBack()
      }}
    >
      <div className={styles.head}>
        <Button look="icon" aria-label={say('changes.back')} title={say('changes.back')} onClick={onBack}>
          <PackIcon name="back" />
        </Button>
        <h2 id={id}>{say('changes.title')}</h2>
        <span>{say('changes.count', { count: countChanged(news) })}</span>
      </div>
      {/* The keyboard scrolls it, and comes here first. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a section of the section it fills */}
      <div ref={list} role="group" aria-labelledby={id} tabIndex={0} className={styles.list}>
        {news.length === 0 && <p>{say('changes.none')}</p>}
        {shown.map((each) => (
          <Revision key={`${each.feed} ${each.revision}`} news={each} now={now} named={several} />
        ))}
      </div>
      <div className={styles.foot}>
        <Button look="primary" aria-label={say('notice.gotIt')} aria-keyshortcuts={newsKey.spoken} onClick={onGotIt}>
          {say('notice.gotIt')}
          <kbd data-keys={newsKey.shown} />
        </Button>
      </div>
    </section>
  )
}

function Revision({ news, now, named }: { readonly news: News; readonly now: number; readonly named: boolean }) {
  const words = usePackWords()
  const { say } = words
  const id = useId()
  return (
    <section className={styles.revision} aria-labelledby={id}>
      <h3 id={id}>
        {named && <span>{news.publisher}</span>}
        <span>{say('changes.revision', { revision: news.revision, at: wordSince(news.at, now, words) })}</span>
        {news.severity === 'correct-now' && (
          <span className={styles.urgent}>
            <PackIcon name="warning" />
            {say('changes.correctNow')}
          </span>
        )}
      </h3>
      {news.note && <p className={styles.note}>{news.note}</p>}
      <ul>
        {news.items
          .toSorted((a, b) => gravityOf(b, now) - gravityOf(a, now))
          .map((item) => (
            <ChangedItem key={item.id} item={item} now={now} />
          ))}
      </ul>
      {news.more > 0 && <p className={styles.more}>{say('changes.more', { count: news.more })}</p>}
    </section>
  )
}

/** What must not be sent comes first. */
function gravityOf(item: Changed, now: number): number {
  const lock = lockOf(item, now)
  return lock === undefined ? 0 : lock === 'withdrawn' ? 2 : 1
}

const byRevision = (news: readonly News[]): readonly News[] =>
  news.toSorted((a, b) => b.at - a.at || b.revision - a.revision)

function beginningOf(news: readonly News[], most: number): readonly News[] {
  let left = most
  return news.flatMap((each) => {
    const items = each.items.slice(0, left)
    left -= items.length
    return items.length > 0 ? [{ ...each, items, more: 0 }] : []
  })
}
