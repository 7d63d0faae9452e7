import type { Item } from './item.ts'
import type { Instant, Standing } from './standing.ts'

/** What travels in a pack. All of it says where it stands; only replies and snippets are searched and inserted. */
export type PackItem = (Item | Fact | Prompt | Contact | Incident) & {
  readonly status: NonNullable<Standing['status']>
}

type Common = Standing & { readonly id: string; readonly lang: string }

/** One value that many replies refer to, or the wording for as long as nobody knows it. */
export type Fact = Common & {
  readonly kind: 'fact'
  /** What people call it. */
  readonly title: string
  readonly state: FactState
  readonly asOf: Instant
}

export type FactState = { readonly known: string } | { readonly unknown: string }

/** De-escalation advice of a team's own. */
export type Prompt = Common & {
  readonly kind: 'prompt'
  readonly stage: PromptStage
  readonly advice: string
  readonly ask?: string
  readonly phrases: readonly string[]
}

export const promptStages = ['listen', 'reassure', 'solve'] as const
export type PromptStage = (typeof promptStages)[number]

/** Where somebody can be reached, and for what. */
export type Contact = Common & {
  readonly kind: 'contact'
  readonly title: string
  readonly channel: Channel
  /** A number, an address, a link: as a person would write it. */
  readonly address: string
  readonly hours?: string
  readonly need?: string
}

export const channels = ['phone', 'mail', 'chat', 'portal', 'visit', 'other'] as const
export type Channel = (typeof channels)[number]

/** What is going on now. */
export type Incident = Common & {
  readonly kind: 'incident'
  readonly title: string
  readonly type: IncidentType
  readonly stage: Stage
  /** False until somebody who knows has said that it is so. */
  readonly verified: boolean
  /** Where customers read about it, and where the systems' own state stands. */
  readonly publicLink?: string
  readonly statusLink?: string
  readonly nextUpdate?: Instant
  readonly keyDates: readonly { readonly label: string; readonly at: Instant }[]
  readonly decides?: string
  readonly specialCases?: string
}

export const incidentTypes = [
  'outage',
  'security',
  'legal',
  'reputation',
  'public-event',
  'service-quality',
  'communication',
  'satisfaction',
  'accident',
] as const
export type IncidentType = (typeof incidentTypes)[number]

/** From the first word to the look back. */
export const stages = ['acknowledge', 'scope', 'update', 'all-clear', 'summary'] as const
export type Stage = (typeof stages)[number]
