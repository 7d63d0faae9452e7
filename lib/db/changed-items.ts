import type { PackItem } from '../replies/pack-item.ts'
import { type Instant, isBarred, standingAt } from '../replies/standing.ts'
import { newValidity } from '../replies/validity.ts'
import type { ChangedItem } from './pack-rows.ts'

/** More of them nobody reads one by one. */
const mostListed = 500

export type Difference = {
  /** What may not be sent comes first, then what may again: however many others have changed, it is listed. */
  readonly items: readonly ChangedItem[]
  /** How many more have changed. */
  readonly more: number
  /** What those said before, for the drafts that hold it. */
  readonly earlier: readonly ChangedItem[]
}

/** An item that was here, that is here now, or both; under its id in the agent's library. */
export type BeforeAndAfter = { readonly before?: PackItem | undefined; readonly after?: PackItem | undefined }

/**
 * What an agent is told of a change that came in at `now`: those that read otherwise, and those that may no longer be sent, may
 * again, or may for another time.
 */
export function describeChanges(changes: readonly BeforeAndAfter[], now: Instant): Difference {
  const told = changes.toSorted((a, b) => gravityOf(b, now) - gravityOf(a, now)).flatMap(describeChange)
  const rest = told.slice(mostListed)
  return { items: told.slice(0, mostListed), more: rest.length, earlier: rest.flatMap(earlierOf) }
}

/** What may be sent again is listed too, or news from before would go on saying that it may not. */
function gravityOf({ before, after }: BeforeAndAfter, now: Instant): number {
  if (!after) return 0
  const was = before ?? {}
  if (isBarred(standingAt(after, now))) return 2
  return isBarred(standingAt(was, now)) || newValidity(was, after) ? 1 : 0
}

/** As little as a draft is compared with. */
const earlierOf = ({ id, kind, lang, title, before }: ChangedItem): readonly ChangedItem[] =>
  (kind === 'reply' || kind === 'snippet') && before !== undefined ? [{ id, kind, lang, title, before }] : []

function describeChange({ before, after }: BeforeAndAfter): ChangedItem[] {
  const item = after ?? before
  if (!item) return []
  const [textBefore, textAfter] = [before && textOf(before), after && textOf(after)]
  const isOther = before?.status !== after?.status
  const validity = after && newValidity(before ?? {}, after)
  if (textBefore === textAfter && !isOther && !validity) return []
  return [
    {
      id: item.id,
      kind: item.kind,
      lang: item.lang,
      title: nameOf(item),
      ...(textBefore !== undefined && { before: textBefore }),
      ...(textAfter !== undefined && { after: textAfter }),
      ...(after && (isOther || after.status !== 'approved') && { status: after.status }),
      ...(after?.hold && { hold: after.hold }),
      ...(validity && { validity }),
    },
  ]
}

/** What people read of an item, as one text. */
function textOf(item: PackItem): string {
  switch (item.kind) {
    case 'reply':
    case 'snippet':
      return item.body
    case 'fact':
      return 'known' in item.state ? item.state.known : item.state.unknown
    case 'prompt':
      return [item.advice, item.ask, ...item.phrases].filter((text) => text !== undefined).join('\n')
    case 'contact':
      return [item.address, item.hours, item.need].filter((text) => text !== undefined).join('\n')
    case 'incident':
      return [item.title, item.stage, item.specialCases].filter((text) => text !== undefined).join('\n')
  }
}

const nameOf = (item: PackItem): string => (item.kind === 'prompt' ? item.advice : item.title)
