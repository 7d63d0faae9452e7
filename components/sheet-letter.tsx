import type { Letter } from '../lib/compose/letter.ts'
import type { Block, HrefPart, Inline, Sentence } from '../lib/compose/tree.ts'
import { writeHref } from '../lib/compose/write-href.ts'
import { SheetBlank } from './sheet-blank.tsx'

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
    case 'rule':
      return <hr />
  }
}

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
