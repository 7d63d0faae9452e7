import type { Ticket } from '../tickets.ts'
import { longAge } from './age.ts'
import { avatar } from './avatar.ts'
import { element } from './dom.ts'
import { plainBody, richBody } from './message-body.ts'
import { type SentMessage, threadOf } from './thread.ts'

export type Conversation = { readonly root: HTMLElement; append(message: SentMessage): void }

export const conversation = (ticket: Ticket): Conversation => {
  const articleOf = (message: SentMessage): HTMLElement => messageArticle(message, ticket.language)
  const messages = element('div', { class: 'messages', role: 'log' }, ...threadOf(ticket).map(articleOf))
  const root = element(
    'section',
    // Focusable, because a pane that scrolls must be reachable by keyboard.
    { class: 'conversation', 'aria-label': 'Conversation', tabindex: '0' },
    messages,
  )
  return {
    root,
    append(message) {
      messages.append(articleOf(message))
      // The pane counts from its end, see the style sheet.
      root.scrollTop = 0
    },
  }
}

const messageArticle = (message: SentMessage, language: string): HTMLElement => {
  const { author, name, visibility = 'public', html, text } = message
  const lang = visibility === 'public' ? language : 'en'
  return element(
    'article',
    { class: `message message-${author} message-${visibility}`, 'data-author': author, 'data-visibility': visibility },
    avatar(name, author),
    element(
      'div',
      { class: 'message-main' },
      messageHead(message),
      element(
        'div',
        { class: html === undefined ? 'message-body message-plain' : 'message-body', lang, 'data-message-body': '' },
        ...(html === undefined ? plainBody(text) : richBody(html)),
      ),
    ),
  )
}

const messageHead = ({ author, name, minutesAgo, visibility }: SentMessage): HTMLElement => {
  const date = new Date(Date.now() - minutesAgo * 60_000)
  return element(
    'header',
    { class: 'message-head' },
    element('span', { class: 'message-name' }, name),
    author === 'agent'
      ? element('span', { class: 'message-role' }, visibility === 'internal' ? 'Internal note' : 'Agent')
      : undefined,
    element('time', { datetime: date.toISOString(), title: date.toLocaleString('en-GB') }, longAge(minutesAgo)),
  )
}
