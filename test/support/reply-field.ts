import type { Locator, Page } from 'playwright-core'

/** The editors the demo helpdesk can put behind "Reply to customer". */
export const editors = ['textarea', 'contenteditable', 'ckeditor5', 'prosemirror', 'tinymce'] as const
export type EditorName = (typeof editors)[number]

/** For what is tried in each of them: a quick run takes a plain field, an editor of its own kind, and one in a frame. */
export const sampledEditors: readonly EditorName[] =
  process.env.EDITORS === 'all' ? editors : ['textarea', 'ckeditor5', 'tinymce']

/** The reply editor as a person meets it: clicked, typed into, read. */
export type ReplyField = {
  readonly editable: Locator
  readonly click: () => Promise<void>
  /** Its lines as they are read, blank lines between paragraphs left out. */
  readonly lines: () => Promise<readonly string[]>
}

export async function replyField(page: Page, editor: EditorName): Promise<ReplyField> {
  const section = page.locator('[data-ticket-number]:not([hidden]) section[data-editor="public"]')
  const editable = {
    textarea: section.locator('textarea'),
    contenteditable: section.locator('.rich-editor'),
    ckeditor5: section.locator('.ck-editor__editable'),
    prosemirror: section.locator('.ProseMirror'),
    tinymce: section.frameLocator('iframe').locator('body'),
  }[editor]
  await editable.waitFor()
  const text = () => (editor === 'textarea' ? editable.inputValue() : editable.innerText())
  return {
    editable,
    click: () => editable.click(),
    lines: async () => linesOf(await text()),
  }
}

/** The lines of a text as they are read, blank ones left out. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replaceAll('\u00A0', ' ').trim())
    .filter((line) => line !== '')
