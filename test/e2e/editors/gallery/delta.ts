import { escaped } from './show.ts'

/** Quill's own model: text with its attributes, those of a line on the newline that ends it. */
export type Delta = { readonly ops: readonly { readonly insert?: unknown; readonly attributes?: Attributes }[] }
type Attributes = { readonly bold?: boolean; readonly link?: string; readonly list?: string }

export const deltaOf = (paragraphs: readonly string[]) => [{ insert: `${paragraphs.join('\n')}\n` }]

export function htmlOfDelta({ ops }: Delta): string {
  let html = ''
  let line = ''
  for (const { insert, attributes = {} } of ops) {
    if (typeof insert !== 'string') continue
    for (const [at, text] of insert.split('\n').entries()) {
      if (at > 0) {
        html += attributes.list ? `<li>${line}</li>` : `<p>${line}</p>`
        line = ''
      }
      line += written(escaped(text), attributes)
    }
  }
  return html
}

function written(text: string, { bold, link }: Attributes): string {
  const strong = bold && text !== '' ? `<strong>${text}</strong>` : text
  return link && text !== '' ? `<a href="${escaped(link)}">${strong}</a>` : strong
}
