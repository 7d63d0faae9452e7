import { withBreaks } from './with-breaks.ts'

/** An editor of the gallery, as the test asks it. */
export type GalleryEditor = {
  /** Replaces everything with these paragraphs, as if the page had just been opened: there is nothing to undo. */
  readonly set: (paragraphs: readonly string[]) => unknown
  /** The editor's own model, never the page: HTML of a rich editor, the text of a plain one. */
  readonly read: () => string | Promise<string>
  /** Where the keyboard goes. */
  readonly editable: () => HTMLElement
  /** Selects by characters of all paragraphs joined; absent where the browser's own selection does it. */
  readonly select?: (start: number, end: number) => void
}

/** What each page of the gallery puts into its window once its editor stands. */
export type Gallery = Required<GalleryEditor>

declare global {
  interface Window {
    gallery?: Gallery
  }
}

/** Mounts an editor in the page's one place for it. */
export async function show(mount: (host: HTMLElement) => GalleryEditor | Promise<GalleryEditor>): Promise<void> {
  const editor = await mount(document.querySelector('main') as HTMLElement)
  let paragraphs: readonly string[] = []
  window.gallery = {
    select: (start, end) => selectIn(editor.editable(), paragraphs, start, end),
    ...editor,
    set(them) {
      paragraphs = them
      return editor.set(them)
    },
  }
}

export const htmlOf = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function selectIn(editable: HTMLElement, paragraphs: readonly string[], start: number, end: number): void {
  if (editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement) {
    editable.setSelectionRange(withBreaks(paragraphs, start), withBreaks(paragraphs, end))
    return
  }
  const [from, to] = [pointAt(editable, start), pointAt(editable, end)]
  const root = editable.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null }
  const selection = root.getSelection ? root.getSelection() : editable.ownerDocument.getSelection()
  if (from && to) selection?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

/** Editors put signs of their own into the text, which nobody wrote, and some keep their lines in one text. */
const unwritten = /[\n\u200B\u2060\uFEFF]/

function pointAt(editable: HTMLElement, place: number): { node: Text; offset: number } | undefined {
  const walker = editable.ownerDocument.createTreeWalker(editable, NodeFilter.SHOW_TEXT)
  let left = place
  let last: { node: Text; offset: number } | undefined
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    for (let offset = 0; offset < node.data.length; offset++) {
      if (unwritten.test(node.data.charAt(offset))) continue
      if (left === 0) return { node, offset }
      left -= 1
      last = { node, offset: offset + 1 }
    }
  }
  return last
}
