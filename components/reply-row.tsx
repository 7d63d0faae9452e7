import { memo } from 'react'
import type { Item } from '../lib/replies/item.ts'
import type { StandingNow } from '../lib/replies/standing.ts'
import { type MarkedPiece, markMatches } from '../lib/search/mark-matches.ts'
import { excerptOf } from './excerpt.ts'
import styles from './reply-row.module.css'
import { Icon } from './ui/icon.tsx'
import { useWords } from './ui/words-context.tsx'
import { marks } from './word-guard.ts'

type Props = {
  readonly id: string
  readonly item: Item
  /** The words of the customer's message that speak for it, if it is suggested. */
  readonly because: readonly string[] | undefined
  readonly query: string
  readonly selected: boolean
  /** Whether it may be sent now. */
  readonly standing: StandingNow['kind']
  readonly ownLanguage: boolean
  readonly onChoose: () => void
}

/** One found reply. Only what is out of the ordinary is marked: that it is approved is not. */
export const ReplyRow = memo(
  function ReplyRow({ id, item, because, query, selected, standing, ownLanguage, onChoose }: Props) {
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the search box holds the keyboard and moves among the options
      // biome-ignore lint/a11y/useFocusableInteractive: the active option is named by aria-activedescendant
      <div
        id={id}
        role="option"
        aria-selected={selected}
        className={styles.row}
        lang={item.lang}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onChoose}
      >
        <span className={styles.title}>
          <Marked pieces={markMatches(item.title, query)} />
        </span>
        <span className={styles.shortcut}>{item.shortcut}</span>
        <span className={styles.excerpt}>
          <Exception item={item} standing={standing} ownLanguage={ownLanguage} />
          {because ? <Because words={because} /> : <Marked pieces={excerptOf(item, query)} />}
        </span>
      </div>
    )
  },
  (a, b) =>
    a.item === b.item &&
    a.because === b.because &&
    a.query === b.query &&
    a.selected === b.selected &&
    a.standing === b.standing &&
    a.ownLanguage === b.ownLanguage,
)

/** The gravest alone: a row has room for one word. */
function Exception({ item, standing, ownLanguage }: Pick<Props, 'item' | 'standing' | 'ownLanguage'>) {
  const { say, language } = useWords()
  if (standing !== 'current') {
    const { word, grave } = marks[standing]
    return (
      <b className={styles.flag} data-grave={grave} lang={language}>
        <Icon name="lock" />
        {say(word)}
      </b>
    )
  }
  if (item.kind === 'reply' && item.audience === 'internal') return <b className={styles.flag}>{say('row.internal')}</b>
  if (ownLanguage) return null
  return (
    <b className={styles.language} lang={language}>
      {new Intl.DisplayNames(language, { type: 'language' }).of(item.lang)}
    </b>
  )
}

/** Two rows may have one excerpt in common, and tell nothing of why they are here. */
function Because({ words }: { readonly words: readonly string[] }) {
  const { say, language } = useWords()
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
  return <span lang={language}>{say('row.because', { words: list })}</span>
}

const Marked = ({ pieces }: { readonly pieces: readonly MarkedPiece[] }) =>
  pieces.map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name than their place
    piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text,
  )
