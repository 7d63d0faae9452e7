import { element } from './dom.ts'

/** Initials for Latin names; a Chinese name shows its family name. */
export const avatar = (name: string, author: 'customer' | 'agent'): HTMLElement => {
  const words = name.split(' ')
  const letters = words.length > 1 ? [words[0], words.at(-1)].map((word) => word?.[0]) : [name[0]]
  return element('span', { class: `avatar avatar-${author}`, 'aria-hidden': 'true' }, letters.join(''))
}
