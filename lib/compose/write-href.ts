import type { Letter } from './letter.ts'
import type { HrefPart } from './tree.ts'

/** The address with its values URL-encoded, so that a value can't lead anywhere else. */
export const writeHref = (href: readonly HrefPart[], { slots }: Pick<Letter, 'slots'>): string =>
  href
    .map((part) =>
      typeof part === 'string' ? part : encodeURIComponent(slots.get(part.name)?.text.trim().toWellFormed() ?? ''),
    )
    .join('')
