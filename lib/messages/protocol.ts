/** Every message there is, as the function it calls on the other side. All go from the extension to a page; `ticket-left.ts` has the one the other way. */
export type Protocol = {
  /**
   * Opens the sidebar, brings the keyboard to it, or closes it if the keyboard is there already. `no-frames`: the page is
   * sandboxed, and a frame of ours in it would be too. No answer: nobody is there yet.
   */
  toggleSidebar: () => 'toggled' | 'no-frames'
  closeSidebar: () => undefined
  /** Whether the keyboard is in the sidebar: only the sidebar itself knows for sure. */
  noteKeyboard: (here: boolean) => undefined
  /** The site may no longer be worked on: close, forget, refuse from now on. */
  retire: () => undefined
  readTicket: () => Ticket | undefined
  insertDraft: (draft: PageDraft) => InsertOutcome
  /** Gives the keyboard back to the field the agent came from. */
  returnToField: () => undefined
}

/** What a helpdesk page says about the ticket it shows. A value that is not found is absent, never guessed. */
export type Ticket = {
  readonly number?: string
  readonly subject?: string
  readonly customerName?: string
  readonly customerEmail?: string
  readonly agentName?: string
  /** What the customer wrote last, as plain text. */
  readonly latestMessage?: string
}

/** A finished text on its way into an editor. */
export type PageDraft = {
  readonly html: string
  readonly text: string
  /** Where the agent writes on, in characters from the end of each. Absent for the end. */
  readonly caret?: { readonly html: number; readonly text: number }
}

export type InsertOutcome =
  | { readonly kind: 'inserted' }
  /** It arrived, but the editor made something else of it: the agent must look. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly why: 'no-field' | 'field-gone' | 'not-taken' | 'not-allowed' }

/** What a frame of the page knows of the field the agent was last in. */
export type FieldReport = {
  /** When it last had the keyboard, in milliseconds since 1970. */
  readonly at: number
  /** False while it stands in a hidden part of the page, as the editor of another open ticket does. */
  readonly shown: boolean
  /** What the page calls it, if it has a name. */
  readonly name?: string
  /** Whether the second script, which writes, is there already. */
  readonly canWrite: boolean
}
