import { useEffect, useRef } from 'react'
import type { Question } from '../lib/compose/decide.ts'
import type { BlankKeys } from './blank-field.tsx'
import { wordQuestion } from './label-of.ts'
import { handleLetterKey } from './letter-keys.ts'
import styles from './question-field.module.css'
import { useWords } from './ui/words-context.tsx'

type Props = BlankKeys & { readonly question: Question }

/** A condition that neither the page nor the agent has told yet, put to the agent where it decides what the letter says. */
export function QuestionField({ question, refused, wanted, onFill, ...keys }: Props) {
  const { say, language } = useWords()
  const field = useRef<HTMLSelectElement>(null)
  const { name, answer } = question
  useEffect(() => {
    if (wanted?.name === name) field.current?.focus()
  }, [wanted, name])
  const words = wordQuestion(question.asked, say)
  return (
    <span className={styles.question} data-open={answer === undefined} lang={language}>
      <span aria-hidden="true">{words}</span>
      <select
        ref={field}
        className={styles.answer}
        aria-label={words}
        aria-required="true"
        aria-invalid={refused === name && answer === undefined}
        value={answer ?? ''}
        onChange={(event) => onFill(name, event.target.value)}
        onKeyDown={(event) => handleLetterKey(event, keys)}
      >
        <option value="">…</option>
        <option value="yes">{say('preview.yes')}</option>
        <option value="no">{say('preview.no')}</option>
      </select>
    </span>
  )
}
