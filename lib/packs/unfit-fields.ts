import type { PackItem } from '../replies/pack-item.ts'
import type { ItemProblem } from '../replies/parse-item.ts'
import { hasBidiControl } from './fields.ts'

/** Running text, in which a line may be indented and a right-to-left phrase set apart. */
const running = new Set(['body', 'use', 'avoid', 'advice', 'ask', 'phrases', 'specialCases'])

/** Names, titles and all that is read at a glance hold no tab, and nothing that turns the order of signs around. */
export function unfitFields(item: PackItem, text: string): readonly ItemProblem[] {
  // Nearly all lines are done here.
  if (!hasBidiControl(text) && !text.includes('\\t')) return []
  return Object.entries(item)
    .filter(([field, value]) => !running.has(field) && isUnfit(value))
    .map(([field]) => ({ kind: 'wrong-value', field: [field] }))
}

function isUnfit(value: unknown): boolean {
  if (typeof value === 'string') return hasBidiControl(value) || value.includes('\t')
  return typeof value === 'object' && value !== null && Object.values(value).some(isUnfit)
}
