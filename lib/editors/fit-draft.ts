import type { PageDraft } from '../messages/protocol.ts'
import type { Field } from './field.ts'

/** The draft in the shape this editor keeps its text in, so that the reply looks as if it had been written there. */
export function fitDraft(draft: PageDraft, field: Field): PageDraft {
  const inner = notAnAddress(withoutOuterParagraph(draft), field)
  if (holdsOneBlock(field)) return inOneBlock(inner)
  return writesInDivs(field) ? inDivs(inner) : inner
}

/** A reply of one paragraph goes in without its `<p>`: some editors split the agent's sentence around it. */
function withoutOuterParagraph(draft: PageDraft): PageDraft {
  const inner = /^<p>(.*)<\/p>$/s.exec(draft.html)?.[1]
  if (inner === undefined || /<(p|h[1-6]|ul|ol|pre|blockquote|hr|table)[ >]/.test(inner)) return draft
  const { caret } = draft
  return { ...draft, html: inner, ...(caret && { caret: { ...caret, html: caret.html - '</p>'.length } }) }
}

/**
 * An address alone, pasted over a selection, makes a link of the selection in CKEditor 5 instead of taking its place. It asks the
 * plain form whether it is one, and writes the rich one.
 */
const notAnAddress = (draft: PageDraft, field: Field): PageDraft =>
  field.matches('.ck-editor__editable') && /^\S+$/.test(draft.text) ? { ...draft, text: `${draft.text}\n` } : draft

/** Trix, Squire, Gmail and a plain region that an agent has written in: each line is a `<div>`, with an empty one for a gap. */
function writesInDivs(field: Field): boolean {
  const first = field.firstElementChild
  // An empty Trix shows nothing of it yet.
  if (field.localName === 'trix-editor') return true
  return first?.localName === 'div' && Array.from(first.attributes, ({ name }) => name).every((name) => name === 'dir')
}

function inDivs(draft: PageDraft): PageDraft {
  const { html, caret } = draft
  if (caret === undefined) return { ...draft, html: divsOf(html) }
  const tail = divsOf(html.slice(html.length - caret.html))
  const head = divsOf(html.slice(0, html.length - caret.html))
  return { ...draft, html: head + tail, caret: { ...caret, html: tail.length } }
}

const divsOf = (html: string): string =>
  html.replaceAll('</p><p>', '</p><div><br></div><p>').replaceAll('<p>', '<div>').replaceAll('</p>', '</div>')

/** A field of Editor.js is one paragraph of many, and a paste of several would go in behind the agent's sentence, not into it. */
const holdsOneBlock = (field: Field): boolean => field.closest('.codex-editor') !== null

/** What a paragraph of Editor.js may hold. Where the agent wanted to write on is not kept. */
function inOneBlock({ html, text }: PageDraft): PageDraft {
  const lines = html
    .replaceAll(/<li>/g, '<br>- ')
    .replaceAll(/<\/(?:p|h[1-6]|ul|ol|pre|blockquote|table)>(?=<(?:p|h[1-6]|pre|blockquote|table|hr))/g, '<br><br>')
    .replaceAll(/<\/?(?:p|h[1-6]|ul|ol|li|pre|code|blockquote|hr|table|thead|tbody|tr|t[hd])(?: [^>]*)?>/g, '')
    .replaceAll(/<(\/?)strong>/g, '<$1b>')
    .replaceAll(/<(\/?)em>/g, '<$1i>')
  return { html: lines.replaceAll(/^(?:<br>)+|(?:<br>)+$/g, ''), text }
}
