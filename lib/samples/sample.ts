import type { BlankKind, IncidentStage, Slot } from '../replies/item.ts'

/** The languages the samples are written in, which are the product's own. */
export type SampleLanguage = 'en' | 'da' | 'zh-Hans' | 'zh-Hant'

/** One reply or snippet of the invented shop, with its four language versions side by side so that they stay in step. */
export type Sample = SampleReply | SampleSnippet

type SampleReply = Shared & { readonly kind: 'reply'; readonly stage?: IncidentStage; readonly audience?: 'internal' }
type SampleSnippet = Shared & { readonly kind: 'snippet'; readonly slot: Slot }

type Shared = {
  readonly id: string
  readonly texts: Readonly<Record<SampleLanguage, SampleText>>
}

export type SampleText = {
  readonly title: string
  /** Short and easily typed: initials for English and Danish, initials of the pinyin for Chinese. */
  readonly shortcut: string
  readonly aliases?: readonly string[]
  readonly tags: readonly string[]
  readonly use: string
  readonly avoid?: string
  readonly body: string
  /** Every undotted marker of the body, by its name, which is the same in the four languages. */
  readonly blanks?: Readonly<Record<string, SampleBlank>>
}

export type SampleBlank = {
  readonly kind?: BlankKind
  readonly label: string
  readonly hint?: string
  readonly example?: string
  readonly required?: false
}
