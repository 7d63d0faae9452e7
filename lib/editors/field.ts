import type { Whereabouts } from './drawn-anew.ts'

/** An element people write in. */
export type Field = HTMLTextAreaElement | HTMLInputElement | HTMLElement

/** The field with the place in it where the agent was. */
export type FieldMemory = {
  readonly field: Field
  /** Milliseconds since 1970. */
  readonly at: number
  readonly place: Place | undefined
  /** The place is what shall be written over, wherever the caret is by now. */
  readonly chosen?: true
  /** As it was when the agent left it. */
  readonly left?: Whereabouts
}

export type Place =
  | { readonly kind: 'offsets'; readonly start: number; readonly end: number }
  /** `from` is where the range began at first: where that has gone, the range stands for nothing any more. */
  | { readonly kind: 'range'; readonly range: Range; readonly backward: boolean; readonly from: Node }

const textTypes = new Set(['text', 'search', 'email', 'url', 'tel', ''])

export const isTextField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  (element.localName === 'textarea' ||
    (element.localName === 'input' && textTypes.has((element as HTMLInputElement).type))) &&
  !takesKeysOnly(element)

/**
 * Code editors draw their text themselves, beside an element that only takes the keys: Monaco's text area, or what the browser
 * calls an edit context.
 */
export const takesKeysOnly = (element: Element): boolean =>
  'editContext' in element && element.editContext ? true : element.matches('.monaco-editor textarea')

/** The whole of what is written together with the field: code editors draw it beside it, Editor.js has a field for each block. */
export const wholeOf = (field: Field): Element => field.closest('.monaco-editor, .codex-editor') ?? field

/** The field this element is, or the editable region it stands in. Undefined for everything else, passwords included. */
export function fieldOf(element: Element | null): Field | undefined {
  if (element === null) return undefined
  if (isTextField(element)) return isWrittenIn(element) ? element : undefined
  if (takesKeysOnly(element)) return element as HTMLElement
  return element instanceof HTMLElement && element.isContentEditable ? editingHost(element) : undefined
}

/** An area that is read-only for now is still where the agent means to write; such a line of input is a list to choose from. */
const isWrittenIn = (field: HTMLTextAreaElement | HTMLInputElement): boolean =>
  !field.disabled && (field.localName === 'textarea' || !field.readOnly)

/** The outermost element of an editable region: that is what has the focus and what an editor listens on. */
function editingHost(element: HTMLElement): HTMLElement {
  let host = element
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host
}

/** Whether a person can see it: helpdesks keep other tickets in the page, hidden, their editors and frames with them. */
export function isShown(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false
  const frame = element.ownerDocument.defaultView?.frameElement
  return frame ? isShown(frame) : true
}

/** The element with the keyboard, inside open shadow roots too. */
export function deepActiveElement(root: DocumentOrShadowRoot = document): Element | null {
  const { activeElement } = root
  return activeElement?.shadowRoot?.activeElement ? deepActiveElement(activeElement.shadowRoot) : activeElement
}

/** What the page calls the field. */
export function nameOf(field: Field): string | undefined {
  const labelled = field.getAttribute('aria-labelledby')
  const names = [
    field.getAttribute('aria-label'),
    labelled && field.ownerDocument.getElementById(labelled)?.textContent,
    isTextField(field) && field.labels?.[0]?.textContent,
    field.ownerDocument.defaultView?.frameElement?.getAttribute('title'),
    isTextField(field) && field.placeholder,
  ]
  return (
    names
      .find((name): name is string => typeof name === 'string' && name.trim() !== '')
      ?.trim()
      // Some editors add how to get help to their name.
      .split(/[.。]\s/)[0]
      ?.slice(0, 80)
  )
}

/** Chromium has a selection of its own in each shadow root; Firefox answers through the document's. */
export function selectionFor(field: Field): Selection | null {
  const root = field.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null }
  return root instanceof ShadowRoot && root.getSelection ? root.getSelection() : field.ownerDocument.getSelection()
}

export type Point = { readonly node: Node; readonly offset: number }

export function selectPoints(field: Field, from: Point, to: Point, backward: boolean): void {
  const [anchor, focus] = backward ? [to, from] : [from, to]
  selectionFor(field)?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
}
