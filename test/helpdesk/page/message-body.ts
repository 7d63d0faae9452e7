import { element } from './dom.ts'

const keptTags = new Set(['P', 'BR', 'STRONG', 'B', 'EM', 'I', 'U', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'A'])

/** Blank lines part paragraphs; single line breaks stay, which the style sheet shows. */
export const plainBody = (text: string): Node[] =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => element('p', {}, paragraph))

/** Rebuilds editor markup from a short list of tags instead of trusting it. */
export const richBody = (html: string): Node[] => copies(new DOMParser().parseFromString(html, 'text/html').body)

const copies = (parent: Node): Node[] => [...parent.childNodes].flatMap(copy)

const copy = (node: Node): Node[] => {
  if (node instanceof Text) return [document.createTextNode(node.data)]
  if (!(node instanceof HTMLElement)) return []
  if (!keptTags.has(node.tagName)) return copies(node)
  const kept = document.createElement(node.tagName)
  if (node instanceof HTMLAnchorElement && /^(https?|mailto):/.test(node.href)) keepLink(node, kept)
  kept.append(...copies(node))
  return [kept]
}

const keepLink = (link: HTMLAnchorElement, kept: HTMLElement): void => {
  kept.setAttribute('href', link.href)
  kept.setAttribute('rel', 'noreferrer')
}
