import type { Visibility } from '../tickets.ts'
import { element } from './dom.ts'
import type { Editor, OpenEditor } from './editors/editor.ts'
import type { Draft } from './thread.ts'

export type Composer = { readonly root: HTMLElement; leave(): void }

export type ComposerOptions = {
  readonly visibility: Visibility
  readonly title: string
  readonly hint: string
  readonly placeholder: string
  readonly action: string
  readonly done: string
  readonly open: OpenEditor
  readonly onSend: (draft: Draft) => void
}

/** One editor with its own send button. It is no form, so nothing but that button can send. */
export const composer = (options: ComposerOptions): Composer => {
  const { visibility, title, hint, action, done, open, onSend, placeholder } = options
  const host = element('div', { class: 'editor-host' })
  const said = element('span', { class: 'composer-said', role: 'status' })
  const button = element('button', { type: 'button', class: 'send', disabled: '' }, action)
  const leaving = new AbortController()
  const { signal } = leaving

  const send = (editor: Editor): void => {
    const draft = editor.draft()
    if (draft) {
      onSend(draft)
      editor.clear()
    }
    said.textContent = draft ? done : 'There is nothing to send yet.'
    editor.focus()
  }

  open({ host, label: title, placeholder, signal }).then(
    (editor) => {
      button.addEventListener('click', () => send(editor))
      button.disabled = false
    },
    (cause: unknown) => {
      if (signal.aborted) return
      said.textContent = 'The editor could not be opened.'
      console.error(cause)
    },
  )

  return {
    root: element(
      'section',
      { class: `composer composer-${visibility}`, 'data-editor': visibility, 'aria-label': title },
      element('div', { class: 'composer-head' }, element('h2', {}, title), element('span', { class: 'quiet' }, hint)),
      host,
      element('div', { class: 'composer-foot' }, said, button),
    ),
    leave: () => leaving.abort(),
  }
}
