import type { Ticket } from '../tickets.ts'
import { type Composer, composer } from './composer.ts'
import { conversation } from './conversation.ts'
import { customerCard } from './customer-card.ts'
import { element } from './dom.ts'
import { openCKEditor } from './editors/ckeditor.ts'
import { openContentEditable } from './editors/contenteditable.ts'
import type { OpenEditor } from './editors/editor.ts'
import { openProseMirror } from './editors/prosemirror.ts'
import { openTextarea } from './editors/textarea-editor.ts'
import { openTinyMCE } from './editors/tinymce.ts'
import type { EditorName } from './route.ts'
import { statusPill } from './status-pill.ts'
import { type SentMessage, send } from './thread.ts'

export type TicketView = {
  readonly root: HTMLElement
  append(message: SentMessage): void
  /** Called while the root is still in the document, to take the editors down. */
  leave(): void
}

const openers: Readonly<Record<EditorName, OpenEditor>> = {
  textarea: openTextarea,
  contenteditable: openContentEditable,
  ckeditor5: openCKEditor,
  prosemirror: openProseMirror,
  tinymce: openTinyMCE,
}

export const ticketView = (ticket: Ticket, editor: EditorName): TicketView => {
  const thread = conversation(ticket)
  const composers = [replyComposer(ticket, openers[editor]), noteComposer(ticket)]
  return {
    root: element(
      'div',
      { class: 'ticket', 'data-ticket-number': String(ticket.number) },
      ticketHead(ticket),
      customerCard(ticket.customer),
      thread.root,
      element('div', { class: 'composers' }, ...composers.map(({ root }) => root)),
    ),
    append: thread.append,
    leave() {
      for (const each of composers) each.leave()
    },
  }
}

const ticketHead = ({ number, subject, status, channel, topic, language }: Ticket): HTMLElement =>
  element(
    'header',
    { class: 'ticket-head' },
    element('h1', { 'data-ticket-subject': '', lang: language }, subject),
    element(
      'p',
      { class: 'ticket-facts' },
      statusPill(status),
      element('span', {}, `#${number}`),
      element('span', {}, channel),
      element('span', {}, topic),
    ),
  )

const replyComposer = (ticket: Ticket, open: OpenEditor): Composer =>
  composer({
    visibility: 'public',
    title: 'Reply to customer',
    hint: `To ${ticket.customer.email}`,
    placeholder: 'Write a reply',
    action: 'Send reply',
    done: 'Reply sent.',
    open,
    onSend: (draft) => send(ticket, draft, 'public'),
  })

const noteComposer = (ticket: Ticket): Composer =>
  composer({
    visibility: 'internal',
    title: 'Internal note',
    hint: 'Team only',
    placeholder: 'Write a note for your team',
    action: 'Add note',
    done: 'Note added.',
    open: openTextarea,
    onSend: (draft) => send(ticket, draft, 'internal'),
  })
