import type { Standing } from './standing.ts'

/**
 * What a library holds. One item is one text in one language; the same reply in another language is another
 * item that names the one it translates.
 */
export type Item = Reply | Snippet

export type Reply = Common & {
  readonly kind: 'reply'
  /** A reply for colleagues only must never reach a customer. */
  readonly audience: 'customer' | 'internal'
  /** Which message of an incident this is, in the order a customer meets them. */
  readonly stage?: IncidentStage
}

export type Snippet = Common & {
  readonly kind: 'snippet'
  /** Where in a letter it belongs. */
  readonly slot: Slot
}

type Common = Standing & {
  readonly id: string
  /** A BCP 47 tag: `en`, `da`, `zh-Hans`, `zh-Hant`, or any other. */
  readonly lang: string
  readonly title: string
  /** Markdown with Liquid markers. */
  readonly body: string
  readonly shortcut?: string
  readonly aliases: readonly string[]
  readonly tags: readonly string[]
  readonly folder?: string
  /** When to use it, for the agent's eyes. */
  readonly use?: string
  /** When not to. */
  readonly avoid?: string
  /** The id of the item this one is a translation of. */
  readonly translates?: string
  readonly blanks: Readonly<Record<string, Blank>>
}

/** A marker the agent fills. Required unless `required` is false. */
export type Blank = {
  /** What goes in. Absent for a line of text. */
  readonly kind?: BlankKind
  readonly label: string
  readonly hint?: string
  readonly example?: string
  readonly required: boolean
}

/** A line of text, several lines, a number or a day. */
export const blankKinds = ['text', 'long-text', 'number', 'date'] as const
export type BlankKind = (typeof blankKinds)[number]

export const incidentStages = ['acknowledge', 'scope', 'update', 'no-news', 'all-clear'] as const
export type IncidentStage = (typeof incidentStages)[number]

export const slots = ['opening', 'acknowledge', 'explain', 'option', 'next-step', 'closing'] as const
export type Slot = (typeof slots)[number]
