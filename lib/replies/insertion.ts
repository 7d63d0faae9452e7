/** That a text was used on a ticket: nothing of what it said, and nothing of the customer but the ticket's number. */
export type Insertion = {
  /** In the agent's library. */
  readonly id: string
  /** The ids of the snippets that were in it. */
  readonly parts: readonly string[]
  /** Of the pack it came by; absent for what the agent brought in. */
  readonly revision?: number
  /** Copied is not yet sent, but may stand in the draft. */
  readonly how: 'inserted' | 'copied'
  /** In milliseconds since 1970; of the minute, its beginning. */
  readonly minute: number
  /** The site and the ticket's number there. */
  readonly ticket: string
}

/** A text that reads otherwise by now, or may not be sent any more. */
export type EarlierText = {
  /** In the agent's library. */
  readonly id: string
  readonly lang: string
  readonly title: string
  /** What it said since it was inserted, each once. */
  readonly bodies: readonly string[]
  /** When it became another the last time, in milliseconds since 1970. */
  readonly changed: number
}
