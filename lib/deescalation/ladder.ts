import type { Blank } from '../replies/item.ts'

/** The steps down from a tense conversation, in the order they are taken. Their names on screen are in the catalogue. */
export const calmStages = ['listen', 'reassure', 'solve'] as const
export type CalmStage = (typeof calmStages)[number]

/** The languages the ladder is written in, which are the product's own. */
export const ladderLanguages = ['en', 'da', 'zh-Hans', 'zh-Hant'] as const
export type LadderLanguage = (typeof ladderLanguages)[number]

/** The ladder in one language: advice for the agent, and phrases for the customer. */
export type Ladder = {
  readonly stages: Readonly<Record<CalmStage, Rung>>
  /** What to do when one round did not help. */
  readonly again: string
  /** When somebody senior is needed, and how to bring them in without bouncing the customer. */
  readonly handOver: string
}

export type Rung = {
  /** One sentence. */
  readonly advice: string
  /** Read after the word "Avoid". */
  readonly avoid: string
  /** To ask the customer. */
  readonly question: string
  /** In the order of their keys, which is the same in every language. */
  readonly phrases: readonly Phrase[]
}

/** Said to the customer as it stands, in writing or aloud: one paragraph, plain words, markers like any snippet's. */
export type Phrase = {
  /** What it does, the same in every language. */
  readonly id: string
  readonly body: string
  /** When it may be said, for the agent's eyes: some are only good if they are true. */
  readonly only?: string
  readonly blanks?: Readonly<Record<string, Omit<Blank, 'required'>>>
}

/** The ladder's own language for a BCP 47 tag; English where it is not written in that one. */
export const ladderLanguageFor = (tag: string): LadderLanguage =>
  ladderLanguages.find((language) => language === tag) ?? 'en'
