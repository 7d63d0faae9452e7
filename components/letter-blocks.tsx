import { createElement, type ReactNode } from 'react'
import { optionalName, type Question, saidOf } from '../lib/compose/decide.ts'
import type { Letter } from '../lib/compose/letter.ts'
import type { Marker } from '../lib/compose/markers.ts'
import type { Place } from '../lib/compose/places.ts'
import type { Block, Inline, Sentence, Switch, TableOf } from '../lib/compose/tree.ts'
import { writeHref } from '../lib/compose/write-href.ts'
import { BlankField, type BlankKeys } from './blank-field.tsx'
import styles from './letter-blocks.module.css'
import { LetterSentence } from './letter-sentence.tsx'
import { OptionalPart } from './optional-part.tsx'
import { QuestionField } from './question-field.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = BlankKeys & {
  readonly letter: Letter
  /** What is asked for here; all else repeats it. */
  readonly first: ReadonlySet<Place>
  readonly onLeaveOut: (sentence: number, out: boolean) => void
}

/** Draws what will be inserted, block by block, from the same tree that the inserted text is written from. */
export const LetterBlocks = ({ blocks, ...props }: Props & { readonly blocks: readonly Block[] }) =>
  blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a body's blocks never change places
    <LetterBlock key={at} block={block} {...props} />
  ))

function LetterBlock({ block, ...props }: Props & { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Sentences sentences={block.sentences} {...props} />
        </p>
      )
    case 'heading':
      return createElement(`h${block.depth}`, {}, <Sentences sentences={block.sentences} {...props} />)
    case 'list': {
      const items = block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a body's items never change places
        <li key={at}>
          <LetterBlocks blocks={item} {...props} />
        </li>
      ))
      return block.start === undefined ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>
    }
    case 'quote':
      return (
        <blockquote>
          <LetterBlocks blocks={block.blocks} {...props} />
        </blockquote>
      )
    case 'code':
      return (
        <pre>
          <Inlines inlines={block.inlines} {...props} />
        </pre>
      )
    case 'table':
      return <LetterTable table={block} {...props} />
    case 'rule':
      return <hr />
    case 'optional':
      return (
        <LetterOptional part={block} inline={false} {...props}>
          {(inside) => <LetterBlocks blocks={block.content} {...inside} />}
        </LetterOptional>
      )
    case 'if':
      return (
        <>
          <div className={styles.questions}>
            <Questions part={block} {...props} />
          </div>
          <LetterBlocks blocks={saidOf<Block>(block, props.letter.decisions)} {...props} />
        </>
      )
  }
}

function LetterTable({ table, ...props }: Props & { readonly table: TableOf<Inline> }) {
  const [head = [], ...body] = table.rows
  const cells = (row: typeof head, Cell: 'th' | 'td') =>
    row.map((cell, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a table's cells never change places
      <Cell key={at} style={{ textAlign: table.align[at] }}>
        <Sentences sentences={cell} {...props} />
      </Cell>
    ))
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>{cells(head, 'th')}</tr>
        </thead>
        <tbody>
          {body.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table's rows never change places
            <tr key={at}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const nothing: ReadonlySet<Place> = new Set()

type OptionalProps = Props & {
  readonly part: Switch & { readonly kind: 'optional' }
  readonly inline: boolean
  readonly children: (inside: Props) => ReactNode
}

function LetterOptional({ part, inline, children, ...props }: OptionalProps) {
  const on = props.letter.decisions.get(part)?.taken !== undefined
  const { onDone, onInsert, onLeave } = props
  return (
    <OptionalPart
      label={part.label}
      on={on}
      inline={inline}
      disabled={props.first === nothing}
      onChange={(wanted) => props.onFill(optionalName(part.label), wanted ? 'yes' : '')}
      {...{ onDone, onInsert, onLeave }}
    >
      {children(on ? props : { ...props, first: nothing })}
    </OptionalPart>
  )
}

/** What is asked here for the first time; asked again, it follows the same answer. */
function Questions({ part, letter, first, ...keys }: Props & { readonly part: Switch }) {
  const questions = letter.decisions.get(part)?.questions.filter((question) => first.has(question)) ?? []
  return questions.map((question: Question) => <QuestionField key={question.name} question={question} {...keys} />)
}

const Sentences = ({ sentences, ...props }: Props & { readonly sentences: readonly Sentence[] }) =>
  sentences.map((sentence) => (
    <LetterSentence
      key={sentence.id}
      leftOut={props.letter.leftOut.has(sentence.id)}
      mayLeaveOut={props.letter.mayLeaveOut.has(sentence.id)}
      onLeaveOut={(out) => props.onLeaveOut(sentence.id, out)}
    >
      <Inlines inlines={sentence.inlines} {...props} />
    </LetterSentence>
  ))

const Inlines = ({ inlines, ...props }: Props & { readonly inlines: readonly Inline[] }) =>
  inlines.map((inline, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's pieces never change places
    <LetterInline key={at} inline={inline} {...props} />
  ))

function LetterInline({ inline, ...props }: Props & { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'break':
      return <br />
    case 'cursor':
      return <CursorMark />
    case 'marker':
      return <LetterMarker marker={inline.marker} {...props} />
    case 'link':
      return (
        <>
          {/* Leads nowhere from here: a click in a preview should never take the agent away from the customer. */}
          <u title={writeHref(inline.href, props.letter)}>
            <Inlines inlines={inline.inlines} {...props} />
          </u>
          {inline.href.map((part) =>
            typeof part !== 'string' && props.first.has(part) ? (
              <LetterMarker key={part.name} marker={part} {...props} />
            ) : null,
          )}
        </>
      )
    case 'optional':
      return (
        <LetterOptional part={inline} inline {...props}>
          {(inside) => <Inlines inlines={inline.content} {...inside} />}
        </LetterOptional>
      )
    case 'if':
      return (
        <>
          <Questions part={inline} {...props} />
          <Inlines inlines={saidOf<Inline>(inline, props.letter.decisions)} {...props} />
        </>
      )
    case 'code':
      return (
        <code>
          <Inlines inlines={inline.inlines} {...props} />
        </code>
      )
    default:
      return createElement(
        inline.kind === 'strong' ? 'strong' : 'em',
        {},
        <Inlines inlines={inline.inlines} {...props} />,
      )
  }
}

function CursorMark() {
  const { say, language } = useWords()
  const words = say('preview.cursor')
  return <span className={styles.cursor} role="img" aria-label={words} title={words} lang={language} />
}

function LetterMarker({ marker, letter, first, ...props }: Props & { readonly marker: Marker }) {
  const slot = letter.slots.get(marker.name)
  return slot ? <BlankField slot={slot} lang={letter.lang} mirror={!first.has(marker)} {...props} /> : null
}
