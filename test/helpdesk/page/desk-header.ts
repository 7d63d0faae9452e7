import { agentName } from '../tickets.ts'
import { avatar } from './avatar.ts'
import { element } from './dom.ts'
import { type EditorName, editorNames } from './route.ts'

export type DeskHeader = { readonly root: HTMLElement; showEditor(editor: EditorName): void }

const editorLabels: Readonly<Record<EditorName, string>> = {
  textarea: 'Plain text',
  contenteditable: 'Simple rich text',
  ckeditor5: 'CKEditor 5',
  prosemirror: 'ProseMirror',
  tinymce: 'TinyMCE',
}

export const deskHeader = (onEditor: (editor: EditorName) => void): DeskHeader => {
  const choices = editorNames.map((name) => editorChoice(name, onEditor))
  const root = element('header', { class: 'desk-header' }, brand(), editorSwitch(choices), agent())
  return {
    root,
    showEditor(editor) {
      for (const { input } of choices) input.checked = input.value === editor
    },
  }
}

type EditorChoice = { readonly input: HTMLInputElement; readonly label: HTMLElement }

const editorChoice = (name: EditorName, onEditor: (editor: EditorName) => void): EditorChoice => {
  const input = element('input', { type: 'radio', name: 'reply-editor', value: name })
  input.addEventListener('change', () => onEditor(name))
  return { input, label: element('label', {}, input, element('span', {}, editorLabels[name])) }
}

const editorSwitch = (choices: readonly EditorChoice[]): HTMLElement =>
  element(
    'fieldset',
    { class: 'editor-switch' },
    element('legend', { class: 'visually-hidden' }, 'Reply editor'),
    element('span', { class: 'editor-switch-hint', 'aria-hidden': 'true' }, 'Editor'),
    element('span', { class: 'segments' }, ...choices.map(({ label }) => label)),
  )

const brand = (): HTMLElement =>
  element(
    'div',
    { class: 'brand' },
    element('img', { src: '/page/harbour.svg', alt: '', width: '28', height: '28' }),
    element('span', { class: 'brand-name' }, 'Harbour Desk'),
    element('span', { class: 'brand-shop' }, 'Kittiwake'),
  )

const agent = (): HTMLElement =>
  element(
    'div',
    { class: 'agent' },
    element('span', { class: 'agent-name', 'data-agent-name': '' }, agentName),
    avatar(agentName, 'agent'),
  )
