export const defaultTrigger = ';;'

/** Longer ones nobody would type. */
const longest = 8

/** A trigger as it is typed. Undefined for what can't be one: a word would call the palette in the middle of writing. */
export function parseTrigger(wanted: unknown): string | undefined {
  if (typeof wanted !== 'string') return undefined
  const trigger = wanted.trim()
  if (trigger.length > longest || /\s/.test(trigger)) return undefined
  return /[^\p{L}\p{M}\p{N}]/u.test(trigger) ? trigger : undefined
}
