/** Every message into a tab, as the function it calls there. Pages send none but those in `ticket-left.ts` and `ask-for-palette.ts`. */
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
  /** What stands in the field the agent was in last, as plain text. Only the second script answers. */
  readDraft: () => string | undefined
  /** Writes the draft in the place of these words, if they stand in that field just once. */
  replaceInDraft: (words: string, draft: PageDraft) => ReplaceOutcome
  /** Whether what was inserted last into a field of this frame stands there but once; answered as soon as that is sure. */
  cameOnce: () => boolean
  /** Takes back what was inserted last into a field of this frame. */
  undoInsertion: () => UndoOutcome
  /** Asks the agent to point at it in the page, in these words. Only the third script answers. */
  pointAt: (value: PointedValue, words: string) => PointAtOutcome
  /** Gives the keyboard back to the field the agent came from. */
  returnToField: () => undefined
  /** To the sidebar's frame, where it can't see for itself: the page may show another ticket, or its site be allowed now. */
  lookAgain: () => undefined
  /**
   * From the palette, once it can be called: with this word, which nobody else hears. True where somebody has called already.
   */
  paletteReady: (word: string) => boolean
  /** To the top frame, which holds the palette: a frame of the page calls for it. False where there is none to show. */
  showPalette: (call: PaletteCall) => boolean
  /** Which frame called, from the top frame. */
  whoCalledPalette: () => number | undefined
  /** From the frame that called: what was typed since. */
  handOver: () => readonly HeldKey[] | undefined
  insertOverTyped: (draft: PageDraft) => InsertOutcome
  /** `back`: the keyboard goes to where it was; else it is there already. */
  closePalette: (back: boolean) => undefined
  /** Closes it if the keyboard is elsewhere in the page, and says so; it stays while another window is in front. */
  leavePalette: () => boolean
  /** The palette could not take the keyboard by itself. */
  focusPalette: () => undefined
}

/** What the palette does with the page it stands in. */
export type PaletteCalls = {
  paletteReady: (word: string) => boolean
  takeOver: () => PaletteHandover | undefined
  insertOverTyped: (draft: PageDraft, frameId: number) => InsertOutcome
  /** `backTo`: the frame that has the keyboard again; absent where the keyboard is elsewhere in the page already. */
  closePalette: (backTo?: number) => undefined
  leavePalette: () => boolean
  focusPalette: () => undefined
}

export type PaletteCall = {
  readonly frameId: number
  /** Where the caret is in the viewport of the top frame; undefined where another site's frame is around it. */
  readonly caret: Box | undefined
}

/** In CSS pixels. */
export type Box = { readonly left: number; readonly top: number; readonly height: number }

/** `frameId`: the frame that called. `keys`: undefined where it waits no more. */
export type PaletteHandover = { readonly keys: readonly HeldKey[] | undefined; readonly frameId: number }

/** A key that was pressed in the editor and belongs to the palette. */
export type HeldKey = { readonly key: string; readonly shift: boolean }

/**
 * Every message from the sidebar's frame in a page to the background, where the browser lets that frame do nothing but talk.
 * None names a tab: each is about the one the frame stands in.
 */
export type RelayProtocol = PageCalls &
  PaletteCalls & {
    readSite: () => PageSite | undefined
    /** Opens the place where a click can allow the site. */
    askForSite: () => undefined
    openOptions: () => undefined
  }

/** What can be done to one page. */
export type PageCalls = {
  readTicket: () => Ticket | undefined
  findField: () => FoundField | undefined
  insertDraft: (draft: PageDraft, frameId: number) => InsertOutcome
  readDraft: (frameId: number) => string | undefined
  replaceInDraft: (words: string, draft: PageDraft, frameId: number) => ReplaceOutcome
  cameOnce: (frameId: number) => boolean
  undoInsertion: (frameId: number) => UndoOutcome
  pointAt: (value: PointedValue, words: string) => PointAtOutcome
  returnToField: (frameId: number) => undefined
  noteKeyboard: (here: boolean) => undefined
  closeSidebar: () => undefined
}

/** What a helpdesk page says about the ticket it shows. A value that is not found is absent; one that is guessed says so. */
export type Ticket = {
  /** The origin of the page that shows it. */
  readonly site?: string
  readonly number?: string
  readonly subject?: string
  readonly customerName?: string
  readonly customerEmail?: string
  readonly agentName?: string
  /** Whose customer stands on another page of the same ticket: what that one told may be added. */
  readonly elsewhere?: true
  /** What the customer wrote last, as plain text. */
  readonly latestMessage?: string
  /** What the agent has selected in the page, outside of what is being written. */
  readonly selectedMessage?: string
  /** What was written before that, the oldest first: the last few, each cut at some length, without notes where the page tells them apart. */
  readonly earlierMessages?: readonly EarlierMessage[]
  /** Which of the values are guesses, made where no adapter knows the page. */
  readonly guessed?: readonly GuessedValue[]
  /** Read by an adapter that nobody has tried with the helpdesk itself. */
  readonly unchecked?: true
}

export type EarlierMessage = { readonly by: 'customer' | 'agent' | 'unknown'; readonly text: string }

export type GuessedValue = 'number' | 'subject' | 'customerName' | 'customerEmail' | 'latestMessage'

/** What an agent can point at on a page that no adapter knows. */
export type PointedValue = 'customerName' | 'number' | 'latestMessage'

/** Where one of them stands on the pages of one site. */
export type PointedPlace = {
  /** A selector for each root, from the document down through the open shadow roots. */
  readonly path: readonly string[]
  /** Of several, as the messages of a conversation are; absent where there is to be one only. */
  readonly pick?: 'first' | 'last'
  /** The agent has seen it tell the right thing of another ticket too. Until then it is a guess. */
  readonly confirmed?: true
}

export type PointedPlaces = { readonly [Value in PointedValue]?: PointedPlace }

export type PointAtOutcome =
  | { readonly kind: 'pointed'; readonly place: PointedPlace; readonly told: string }
  | { readonly kind: 'cancelled' }
  /** Nothing tells it apart from the rest of the page, so that it would not be found on the next. */
  | { readonly kind: 'not-found-again' }

/** A finished text on its way into an editor. */
export type PageDraft = {
  readonly html: string
  readonly text: string
  /** Where the agent writes on, in characters from the end of each. Absent for the end. */
  readonly caret?: { readonly html: number; readonly text: number }
  /** Whom it was written for: a page that shows any other ticket by then refuses it. Absent where no page told. */
  readonly ticket?: TicketId
}

/** What tells one ticket from another. */
export type TicketId = { readonly [Key in 'number' | 'customerName' | 'customerEmail']?: string | undefined }

export type InsertOutcome =
  | ({ readonly kind: 'inserted' } & Arrived)
  /** The words arrived, their formatting did not: the editor takes none. */
  | ({ readonly kind: 'inserted-plain' } & Arrived)
  /** The editor draws only what is in sight, so that only a part of it could be read back. */
  | ({ readonly kind: 'inserted-unchecked' } & Arrived)
  /** It arrived, but the editor made something else of it: the agent must look. */
  | { readonly kind: 'changed' }
  | {
      readonly kind: 'refused'
      readonly why:
        | 'no-field'
        | 'field-gone'
        | 'not-taken'
        | 'not-allowed'
        | 'read-only'
        | 'disabled'
        | 'ticket-changed'
    }
  /** By how many characters. */
  | { readonly kind: 'refused'; readonly why: 'too-long'; readonly over: number }

/** `not-replaced`: the words are not there, or more than once, and the field was left as it was found. */
export type ReplaceOutcome = InsertOutcome | { readonly kind: 'not-replaced' }

/** `mayComeTwice`: the page had claimed it before it went in, and may still come up with it. `cameOnce` knows in a moment. */
type Arrived = { readonly mayComeTwice?: true }

export type UndoOutcome =
  | { readonly kind: 'undone' }
  /** The field was left as it was found. `nothing-left`: it holds already what it held before the insertion. */
  | { readonly kind: 'not-undone'; readonly why: 'field-gone' | 'changed-since' | 'not-taken' | 'nothing-left' }

/** What a frame of the page knows of the field the agent was last in. */
export type FieldReport = {
  /** When it last had the keyboard, in milliseconds since 1970. */
  readonly at: number
  /** False while it stands in a hidden part of the page, as the editor of another open ticket does. */
  readonly shown: boolean
  /** What the page calls it, if it has a name. */
  readonly name?: string
  /** Who reads what is sent from it; absent where the page does not tell. */
  readonly audience?: 'customer' | 'internal'
  /** Whether the second script, which writes, is there already. */
  readonly canWrite: boolean
}

/** The field the agent was in last, and the frame of the page it is in. */
export type FoundField = { readonly frameId: number; readonly report: FieldReport }

/** The page under the sidebar, as far as the browser tells. */
export type PageSite = {
  readonly url: string
  /** Undefined where no site can be allowed. */
  readonly pattern: string | undefined
  readonly allowed: boolean
}
