import type { FieldReport } from '../messages/protocol.ts'
import type { Item } from '../replies/item.ts'

/** What is said before a text for colleagues goes where the customer reads it, and the other way round. */
export type AudienceWarning = 'for-colleagues' | 'for-customer'

/** Undefined also where the page does not tell who reads the field, and for snippets, which are for either. */
export function audienceWarning(item: Item, field: FieldReport | undefined): AudienceWarning | undefined {
  if (item.kind !== 'reply' || field?.audience === undefined || field.audience === item.audience) return undefined
  return item.audience === 'internal' ? 'for-colleagues' : 'for-customer'
}
