import type { Frame } from 'puppeteer-core'
import type { EditorName } from './reply-field.ts'

// What puppeteer sees of a ticket and of the sidebar in it, in either browser.

export type SeenSidebar = {
  /** The name of the control that has the keyboard; null while the keyboard is not in the sidebar. */
  readonly focused: () => Promise<string | null>
  readonly highlighted: () => Promise<string | undefined>
  readonly status: () => Promise<string | undefined>
}

export const seenIn = (frame: Frame): SeenSidebar => ({
  focused: () => frame.evaluate(() => (document.hasFocus() && document.activeElement?.ariaLabel) || null),
  highlighted: () =>
    frame.evaluate(() => document.querySelector<HTMLElement>('[role=option][aria-selected=true]')?.innerText),
  status: () =>
    frame.evaluate(() => Array.from(document.querySelectorAll('[role=status]'), (e) => e.textContent).join('\n')),
})

export type SeenPalette = Pick<SeenSidebar, 'focused'> & { readonly query: () => Promise<string | undefined> }

export const seenInPalette = (frame: Frame): SeenPalette => ({
  focused: seenIn(frame).focused,
  query: () => frame.evaluate(() => document.querySelector<HTMLInputElement>('input[role=combobox]')?.value),
})

export const isPalette = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => location.search.includes('shell=palette')).catch(() => false)

/** Puppeteer is not told in Firefox where a frame went, so it is asked there. */
export const isSidebar = (frame: Frame): Promise<boolean> =>
  frame
    .evaluate(() => location.pathname === '/sidepanel.html' && !location.search.includes('shell=palette'))
    .catch(() => false)

/** Where the person writes: in the page, or in the page inside it. */
const places: Readonly<Record<EditorName, string>> = {
  textarea: 'textarea',
  contenteditable: '.rich-editor',
  ckeditor5: '.ck-editor__editable',
  prosemirror: '.ProseMirror',
  tinymce: 'iframe',
}

export const placeOf = (editor: EditorName): string => `section[data-editor="public"] ${places[editor]}`

// These run in the page.

export function hasEditor(place: string): boolean {
  const element = document.querySelector(place)
  return element instanceof HTMLIFrameElement
    ? element.contentDocument?.body?.isContentEditable === true
    : element !== null
}

export const hasKeyboard = (place: string): boolean =>
  document.hasFocus() && document.activeElement === document.querySelector(place)

export function textIn(place: string): string {
  const element = document.querySelector<HTMLElement>(place)
  if (element instanceof HTMLTextAreaElement) return element.value
  return (element instanceof HTMLIFrameElement ? element.contentDocument?.body : element)?.innerText ?? ''
}
