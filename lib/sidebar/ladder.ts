import type { StoreApi } from 'zustand/vanilla'
import { type CalmStage, type LadderLanguage, ladderLanguageFor } from '../deescalation/ladder.ts'
import type { Ladders } from '../deescalation/ladders.ts'
import { phraseSnippets } from '../deescalation/phrase-snippets.ts'
import type { Snippet } from '../replies/item.ts'

/** What the calm ladder adds to the sidebar's state. */
export type LadderState = {
  /** In every language; undefined until they are read. */
  readonly ladders: Ladders | undefined
  /** Present while the ladder stands in the place of list and preview. */
  readonly ladder: { readonly lang: LadderLanguage } | undefined
  /** Belongs to the ticket, like what is typed in the blanks. */
  readonly calm: Calm
}

/** Where on the ladder the agent is with one customer. */
export type Calm = {
  readonly stage: CalmStage
  /** The id of the phrase that Enter would take. */
  readonly phrase?: string | undefined
  /** Chosen by hand for this customer; absent: the language the agent replies in. */
  readonly lang?: LadderLanguage | undefined
}

export type LadderActions = {
  /** Opens it where the agent last was with this customer, or closes it. */
  readonly toggle: () => void
  readonly close: () => void
  readonly goTo: (stage: CalmStage) => void
  readonly point: (id: string) => void
  readonly move: (step: 1 | -1) => Promise<void>
  /** Inserts the phrase at this place, from 0; or goes to its first open blank, as Enter would. */
  readonly take: (at: number) => Promise<void>
  readonly speak: (lang: LadderLanguage) => void
}

export const atTheTop: LadderState = { ladders: undefined, ladder: undefined, calm: { stage: 'listen' } }

type World<State> = {
  readonly store: Pick<StoreApi<State>, 'getState' | 'setState'>
  readonly readLadders: () => Promise<Ladders>
  readonly replyLanguage: () => string
  readonly accept: () => Promise<void>
}

type Change = Partial<LadderState> & { readonly outcome?: undefined; readonly wanted?: undefined }

export function createLadder<State extends LadderState>({ store, readLadders, replyLanguage, accept }: World<State>) {
  const now = () => store.getState()
  const set = (change: Change) => store.setState(change as Partial<State>)
  const langOf = ({ lang }: Calm) => lang ?? ladderLanguageFor(replyLanguage())
  const choosing = (change: Partial<Calm>) => ({
    calm: { ...now().calm, ...change },
    outcome: undefined,
    wanted: undefined,
  })

  let reading: Promise<void> | undefined
  const read = () => (reading ??= readLadders().then((ladders) => set({ ladders })))

  const actions: LadderActions = {
    toggle() {
      if (now().ladder) return actions.close()
      void read()
      // Nothing is chosen in advance: an Enter must never insert what nobody pointed at.
      set({ ladder: { lang: langOf(now().calm) }, ...choosing({ phrase: undefined }) })
    },
    close: () => set({ ladder: undefined, outcome: undefined, wanted: undefined }),
    goTo: (stage) => set(choosing({ stage, phrase: undefined })),
    point: (phrase) => set(choosing({ phrase })),
    async move(step) {
      // A quick hand can be here before the phrases are.
      if (!now().ladders) await read()
      const phrases = phrasesOf(now())
      const at = phrases.findIndex(({ id }) => id === now().calm.phrase)
      const next = at < 0 ? (step > 0 ? 0 : phrases.length - 1) : Math.min(phrases.length - 1, Math.max(0, at + step))
      set(choosing({ phrase: phrases[next]?.id }))
    },
    async take(at) {
      await read()
      const phrase = phrasesOf(now())[at]
      if (!phrase) return
      actions.point(phrase.id)
      await accept()
    },
    speak: (lang) => set({ ladder: { lang }, ...choosing({ lang, phrase: undefined }) }),
  }
  return {
    actions,
    /** Reads the phrases, so that the ladder is there at once when it is wanted. */
    read,
    /** The ladder for another customer, open or closed as it was. */
    forCustomer(calm: Calm = atTheTop.calm): Pick<LadderState, 'calm' | 'ladder'> {
      return { calm: { ...calm, phrase: undefined }, ladder: now().ladder && { lang: langOf(calm) } }
    },
  }
}

/** The phrases of the stage the agent is at, in the order of their keys; none while the ladder is closed. */
export function phrasesOf({ ladders, ladder, calm }: LadderState): readonly Snippet[] {
  return ladders && ladder ? phraseSnippets(ladders, calm.stage, ladder.lang) : []
}
