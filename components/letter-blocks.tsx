import { createElement } from 'react'
import type { Letter } from '../lib/compose/letter.ts'
import type { Marker } from '../lib/compose/markers.ts'
import type { Block, Inline, Sentence } from '../lib/compose/tree.ts'
import { writeHref } from '../lib/compose/write-href.ts'
import { BlankField, type BlankKeys } from './blank-field.tsx'
import { LetterSentence } from './letter-sentence.tsx'

type Props = BlankKeys & {
  readonly letter: Letter
  readonly first: ReadonlySet<Marker>
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
    case 'rule':
      return <hr />
  }
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

function LetterMarker({ marker, letter, first, ...props }: Props & { readonly marker: Marker }) {
  const slot = letter.slots.get(marker.name)
  return slot ? <BlankField slot={slot} mirror={!first.has(marker)} {...props} /> : null
}
