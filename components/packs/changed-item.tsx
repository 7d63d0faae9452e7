import { useId } from 'react'
import type { ChangedItem as Changed } from '../../lib/sync/pack-view.ts'
import type { WordKey } from '../../lib/words/en.ts'
import type { PackWordKey } from '../../lib/words/packs-en.ts'
import styles from './changed-item.module.css'
import { lockOf } from './lock-of.ts'
import { MarkedText } from './marked-text.tsx'
import { PackIcon, type PackIconName } from './pack-icon.tsx'
import { withoutMarkers } from './readable-body.ts'
import { usePackWords } from './use-pack-words.ts'
import { wordSince } from './word-since.ts'
import { wordValidity } from './word-validity.ts'

type Props = { readonly item: Changed; readonly now: number }

/** What became of one item: what it may do now, and what its text says now. */
export function ChangedItem({ item, now }: Props) {
  const { say } = usePackWords()
  const id = useId()
  return (
    <li className={styles.item} aria-labelledby={id}>
      <h4 id={id}>
        <span lang={item.lang}>{item.title}</span>
        {item.kind !== 'reply' && <span className={styles.kind}>{say(`changes.kind.${item.kind}`)}</span>}
        <Mark item={item} now={now} />
      </h4>
      <Hold item={item} />
      <Valid item={item} now={now} />
      <Text item={item} now={now} />
    </li>
  )
}

type Look = { readonly word: WordKey | PackWordKey; readonly icon?: PackIconName; readonly tone?: 'yours' | 'refused' }

const looks = {
  withdrawn: { word: 'row.withdrawn', icon: 'refused', tone: 'refused' },
  held: { word: 'row.held', icon: 'lock', tone: 'yours' },
  'not-yet': { word: 'row.notYet', icon: 'lock', tone: 'yours' },
  expired: { word: 'row.expired', icon: 'lock', tone: 'yours' },
  gone: { word: 'changes.gone' },
  new: { word: 'changes.new' },
} as const satisfies Readonly<Record<string, Look>>

/** The gravest alone: what was withdrawn is not merely changed. */
function Mark({ item, now }: Props) {
  const { standing, hold, before, after } = item
  const words = usePackWords()
  const { say } = words
  const kind = lockOf(item, now) ?? (after === undefined ? 'gone' : before === undefined ? 'new' : undefined)
  if (!kind) return null
  const { icon, tone, word }: Look = looks[kind]
  return (
    <span className={styles.mark} data-tone={tone}>
      {icon && <PackIcon name={icon} />}
      {standing && hold ? say(`standing.${standing}`, { when: wordSince(hold.since * 1000, now, words) }) : say(word)}
    </span>
  )
}

function Hold({ item: { hold, lang } }: Pick<Props, 'item'>) {
  const { say } = usePackWords()
  if (!hold) return null
  return (
    <p className={styles.hold}>
      <span lang={lang}>{hold.reason}</span>
      <span className={styles.muted}>{say('standing.decides', { name: hold.decides })}</span>
    </p>
  )
}

function Valid({ item: { validity }, now }: Props) {
  const words = usePackWords()
  if (!validity) return null
  return wordValidity(validity, now, words).map((sentence) => (
    <p key={sentence} className={styles.muted}>
      {sentence}
    </p>
  ))
}

/** Of a new text its beginning: it is read whole where it is used. */
const longest = 240

function Text({ item, now }: Props) {
  const { say } = usePackWords()
  const { before, after, standing, validity } = item
  if (after === undefined) return null
  if (before === after) return standing || validity ? null : <p className={styles.muted}>{say('changes.details')}</p>
  return (
    <div className={styles.text} data-locked={lockOf(item, now) !== undefined}>
      {before === undefined ? (
        <p className={styles.fresh} lang={item.lang}>
          {beginningOf(withoutMarkers(after))}
        </p>
      ) : (
        <MarkedText before={before} after={after} lang={item.lang} />
      )}
    </div>
  )
}

const beginningOf = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text)
