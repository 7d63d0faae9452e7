/** Embeddings, overrides and isolates: with one, a name reads as another. */
const turnsText = (text: string): boolean => /[\u202A-\u202E\u2066-\u2069]/.test(text)

/** A tag in a name is a mistake of some tool, or an attack. */
export const isPlain = (text: string): boolean => !turnsText(text) && !hasTag(text)

/** From the last end back: of beginnings without an end there may be thousands. */
const hasTag = (text: string): boolean => /<\/?[a-z!][^>]*>/i.test(text.slice(0, text.lastIndexOf('>') + 1))

/** Running text may set a right-to-left phrase apart, and indent a line. */
const running = new Set(['body', 'use', 'avoid', 'advice', 'ask', 'phrases', 'specialCases'])

/** The first field of an item that is read at a glance and holds what such a text may not. */
export const unfitField = (item: object): string | undefined =>
  Object.entries(item).find(([field, value]) => !running.has(field) && isUnfit(value))?.[0]

function isUnfit(value: unknown): boolean {
  if (typeof value === 'string') return turnsText(value) || value.includes('\t')
  return typeof value === 'object' && value !== null && Object.values(value).some(isUnfit)
}
