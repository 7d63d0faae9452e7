import { Fragment } from 'react'
import type { Letter } from '../lib/compose/letter.ts'
import type { Block, HrefPart, Inline, Sentence, TableOf, When as WhenOf } from '../lib/compose/tree.ts'
import { writeHref } from '../lib/compose/write-href.ts'
import { wordQuestion } from './label-of.ts'
import { SheetBlank } from './sheet-blank.tsx'
import styles from './sheet-letter.module.css'
import { useWords } from './ui/words-context.tsx'

type Props = { readonly letter: Letter }

/** Draws a letter for paper, from the same tree that an inserted text is written from. */
export const SheetLetter = ({ blocks, letter }: Props & { readonly blocks: readonly Block[] }) =>
  blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a body's blocks never change places
    <SheetBlock key={at} block={block} letter={letter} />
  ))

function SheetBlock({ block, letter }: Props & { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Sentences sentences={block.sentences} letter={letter} />
        </p>
      )
    case 'heading':
      // A heading of the letter is none of the sheet's.
      return (
        <p>
          <strong>
            <Sentences sentences={block.sentences} letter={letter} />
          </strong>
        </p>
      )
    case 'list': {
      const items = block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a body's items never change places
        <li key={at}>
          <SheetLetter blocks={item} letter={letter} />
        </li>
      ))
      return block.start === undefined ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>
    }
    case 'quote':
      return (
        <blockquote>
          <SheetLetter blocks={block.blocks} letter={letter} />
        </blockquote>
      )
    case 'code':
      return (
        <pre>
          <Inlines inlines={block.inlines} letter={letter} />
        </pre>
      )
    case 'table':
      return <SheetTable table={block} letter={letter} />
    case 'rule':
      return <hr />
    case 'optional':
      return (
        <div className={styles.part}>
          <Case words={block.label} box />
          <SheetLetter blocks={block.content} letter={letter} />
        </div>
      )
    case 'if':
      return block.branches.map(({ when, content }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: branches never change places
        <div key={at} className={styles.part}>
          <When when={when} />
          <SheetLetter blocks={content} letter={letter} />
        </div>
      ))
  }
}

function SheetTable({ table, letter }: Props & { readonly table: TableOf<Inline> }) {
  const [head = [], ...body] = table.rows
  const cells = (row: typeof head, Cell: 'th' | 'td') =>
    row.map((cell, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a table's cells never change places
      <Cell key={at} style={{ textAlign: table.align[at] }}>
        <Sentences sentences={cell} letter={letter} />
      </Cell>
    ))
  return (
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
  )
}

/** Nobody decides on paper before the pen does: each case stands there under its question. */
function When({ when }: { readonly when: WhenOf }) {
  const { say, language } = useWords()
  if (when === undefined) return <Case words={say('print.otherwise')} lang={language} />
  const answers = when.tests.map((test) =>
    say(test.not ? 'print.answerNo' : 'print.answerYes', { question: wordQuestion(test, say) }),
  )
  return <Case words={answers.join(when.join === 'or' ? ' / ' : ' + ')} lang={language} />
}

const Case = ({
  words,
  lang,
  box = false,
}: {
  readonly words: string
  readonly lang?: string
  readonly box?: boolean
}) => (
  <span className={styles.case} lang={lang}>
    {box && <span className={styles.box} aria-hidden="true" />}
    {words}
  </span>
)

const Sentences = ({ sentences, letter }: Props & { readonly sentences: readonly Sentence[] }) =>
  sentences.map(({ id, inlines }) => <Inlines key={id} inlines={inlines} letter={letter} />)

const Inlines = ({ inlines, letter }: Props & { readonly inlines: readonly Inline[] }) =>
  inlines.map((inline, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's pieces never change places
    <SheetInline key={at} inline={inline} letter={letter} />
  ))

function SheetInline({ inline, letter }: Props & { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'break':
      return <br />
    case 'cursor':
      return null
    case 'optional':
      return (
        <>
          <Case words={inline.label} box /> <Inlines inlines={inline.content} letter={letter} />
        </>
      )
    case 'if':
      return inline.branches.map(({ when, content }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: branches never change places
        <Fragment key={at}>
          <When when={when} /> <Inlines inlines={content} letter={letter} />{' '}
        </Fragment>
      ))
    case 'marker':
      return <Marker name={inline.marker.name} letter={letter} />
    case 'link':
      return (
        <>
          <Inlines inlines={inline.inlines} letter={letter} />
          <Address href={inline.href} words={inline.inlines} letter={letter} />
        </>
      )
    default: {
      const Element = elements[inline.kind]
      return (
        <Element>
          <Inlines inlines={inline.inlines} letter={letter} />
        </Element>
      )
    }
  }
}

const elements = { strong: 'strong', emphasis: 'em', code: 'code' } as const

function Marker({ name, letter }: Props & { readonly name: string }) {
  const slot = letter.slots.get(name)
  return slot ? <SheetBlank slot={slot} /> : null
}

/** Paper can't be clicked: where a link leads stands beside its words, unless they say it. */
function Address({
  href,
  words,
  letter,
}: Props & { readonly href: readonly HrefPart[]; readonly words: readonly Inline[] }) {
  const [only, ...more] = words
  const said = only?.kind === 'text' && more.length === 0 ? only.text : undefined
  if (said !== undefined && [said, `mailto:${said}`].includes(writeHref(href, letter))) return null
  return (
    <>
      {' ('}
      {href.map((part) =>
        typeof part === 'string' ? part : <Marker key={part.name} name={part.name} letter={letter} />,
      )}
      {')'}
    </>
  )
}
