import { da } from './da.ts'
import { en } from './en.ts'
import type { Ladder, LadderLanguage } from './ladder.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

export type Ladders = Readonly<Record<LadderLanguage, Ladder>>

/** All of it at once, since a change of language must not wait; far too much for the start, so import it when there is time. */
export const ladders: Ladders = { en, da, 'zh-Hans': zhHans, 'zh-Hant': zhHant }
