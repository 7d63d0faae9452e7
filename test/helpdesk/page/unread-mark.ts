import { element } from './dom.ts'

export type UnreadMark = { readonly root: HTMLElement; show(unread: boolean): void }

/** A dot, and the words for who can't see it. */
export const unreadMark = (): UnreadMark => {
  const root = element(
    'span',
    { class: 'unread', hidden: '' },
    element('span', { class: 'visually-hidden' }, 'New message'),
  )
  return {
    root,
    show(unread) {
      root.hidden = !unread
    },
  }
}
