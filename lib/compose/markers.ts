/** A place in a body to make personal. */
export type Marker = BlankMarker | KnownMarker

/** An undotted name: the agent fills it. */
export type BlankMarker = {
  readonly kind: 'blank'
  readonly name: string
  /** What `choose` offers; absent for free text. */
  readonly choices?: readonly string[]
  /** `date` without a format: the agent picks a day. */
  readonly date?: true
  readonly fallback?: string
}

/** A dotted name: the page, the agent's own settings, later facts and incidents tell it. */
export type KnownMarker = { readonly kind: 'known'; readonly name: KnownName; readonly fallback?: string }

/** The dotted names there are. An author who writes another is told so, since it could never be filled. */
export const knownNames = [
  'customer.first_name',
  'customer.last_name',
  'customer.name',
  'customer.email',
  'ticket.number',
  'ticket.subject',
  'agent.first_name',
  'agent.name',
] as const
export type KnownName = (typeof knownNames)[number]

/** The dotted names that are yes or no, and so stand in conditions only. */
export const knownFlags = ['customer.vip'] as const
export type KnownFlag = (typeof knownFlags)[number]

/** What the page and the settings tell. A name that is missing here is unknown, never empty and never no. */
export type KnownValues = Readonly<Partial<Record<KnownName, string>> & Partial<Record<KnownFlag, boolean>>>

export const isKnownName = (name: string): name is KnownName => (knownNames as readonly string[]).includes(name)
export const isKnownFlag = (name: string): name is KnownFlag => (knownFlags as readonly string[]).includes(name)
