import { memo } from 'react'
import type { SheetEntry } from '../lib/sheet/plan-sheet.ts'
import { sheetLetter, slotNotes } from '../lib/sheet/sheet-letter.ts'
import type { SheetLibrary } from '../lib/sheet/sheet-library.ts'
import { SheetLetter } from './sheet-letter.tsx'
import { SheetNotes } from './sheet-notes.tsx'
import styles from './sheet-reply.module.css'
import { SheetStanding } from './sheet-standing.tsx'
import { useWords } from './ui/words-context.tsx'
import { wordBodyProblem } from './word-problem.ts'

type Props = SheetEntry & {
  readonly snippetsOf: SheetLibrary['snippetsOf']
  readonly heading: 'h2' | 'h3'
}

/** One reply on paper: what it is called, when to use it, and the letter to fill in by hand. */
export const SheetReply = memo(function SheetReply({ number, item, guard, snippetsOf, heading: Heading }: Props) {
  const { say, language } = useWords()
  return (
    <article id={replyId(number)} className={styles.reply} lang={item.lang}>
      <Heading className={styles.title}>
        <span className={styles.number}>{number}</span> <span className={styles.name}>{item.title}</span>{' '}
        {item.kind === 'snippet' && <Flag words={say('print.snippet')} lang={language} />}
        {item.kind === 'reply' && item.audience === 'internal' && <Flag words={say('row.internal')} lang={language} />}
        {item.shortcut && <kbd className={styles.shortcut}>{item.shortcut}</kbd>}
      </Heading>
      {(item.use || item.avoid) && (
        <dl className={styles.guidance}>
          {item.use && (
            <div>
              <dt lang={language}>{say('print.use')}</dt>
              <dd>{item.use}</dd>
            </div>
          )}
          {item.avoid && (
            <div>
              <dt lang={language}>{say('print.avoid')}</dt>
              <dd>{item.avoid}</dd>
            </div>
          )}
        </dl>
      )}
      {guard && <SheetStanding guard={guard} item={item} />}
      <Letter item={item} snippetsOf={snippetsOf} />
    </article>
  )
})

export const replyId = (number: number) => `reply-${number}`

const Flag = ({ words, lang }: { readonly words: string; readonly lang: string }) => (
  <span className={styles.flag} lang={lang}>
    {words}
  </span>
)

/** Read once: its number changes when a reply before it has expired. */
const Letter = memo(function Letter({ item, snippetsOf }: Pick<Props, 'item' | 'snippetsOf'>) {
  const { say, language } = useWords()
  const letter = sheetLetter(item, snippetsOf(item))
  if (!letter.ok)
    return (
      <p className={styles.broken} lang={language}>
        {say('preview.broken', { reason: wordBodyProblem(letter.refusal, say) })}
      </p>
    )
  return (
    <>
      <div className={styles.letter}>
        <SheetLetter blocks={letter.value.body.blocks} letter={letter.value} />
      </div>
      <SheetNotes notes={slotNotes(letter.value)} />
    </>
  )
})
