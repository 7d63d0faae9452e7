import { Fragment } from 'react'
import { aroundChanges, diffWords } from '../../lib/replies/diff-words.ts'
import { Spoken } from '../ui/spoken.tsx'
import styles from './marked-text.module.css'
import { readableBodies } from './readable-body.ts'
import { usePackWords } from './use-pack-words.ts'

type Props = { readonly before: string; readonly after: string; readonly lang: string }

/** What changed in a text, and a little around it: struck through what went, underlined what came, and both called so for those who listen. */
export function MarkedText({ before, after, lang }: Props) {
  const { say, language } = usePackWords()
  const parts = aroundChanges(diffWords(...readableBodies(before, after), lang))
  return (
    <p className={styles.text} lang={lang}>
      {parts.map(({ kind, text }, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name than their place
        if (kind === 'same') return <span key={at}>{text}</span>
        const Mark = kind === 'gone' ? 'del' : 'ins'
        const [, space, words, rest] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Fragment key={at}>
            {space}
            <Mark>
              <span lang={language}>
                <Spoken>{` ${say(kind === 'gone' ? 'changes.before' : 'changes.after')} `}</Spoken>
              </span>
              {words}
            </Mark>
            {rest}
          </Fragment>
        )
      })}
    </p>
  )
}
