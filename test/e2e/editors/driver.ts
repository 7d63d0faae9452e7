import type { InsertOutcome, PageDraft } from '../../../lib/messages/protocol.ts'
import type { GalleryPage } from './pages.ts'

/** A browser with the extension, at a gallery of editors. */
export type Driver = {
  readonly open: (page: GalleryPage) => Promise<OpenEditor>
  readonly close: () => Promise<void>
}

/** One editor of the gallery as a person has it before them, and its own model. */
export type OpenEditor = {
  readonly page: GalleryPage
  /** Puts the paragraphs in and the keyboard into the editor. */
  readonly set: (paragraphs: readonly string[]) => Promise<void>
  readonly read: () => Promise<string>
  readonly select: (start: number, end: number) => Promise<void>
  readonly press: (key: Key, times?: number) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** As the product inserts, from wherever the keyboard is. */
  readonly insert: (draft: PageDraft) => Promise<InsertOutcome['kind']>
  /** As a person does who has copied the draft: the real clipboard, Ctrl+V. */
  readonly paste: (draft: PageDraft) => Promise<void>
  /** Brings the keyboard into the sidebar of this page. */
  readonly goToSidebar: () => Promise<void>
  /** Brings the keyboard to where no editor is, in the outermost page. */
  readonly goAway: () => Promise<void>
  readonly comeBack: () => Promise<void>
  readonly close: () => Promise<void>
}

export type Key = 'Home' | 'End' | 'ArrowRight' | 'Control+Home' | 'Control+End' | 'Shift+ArrowRight' | 'Control+z'
