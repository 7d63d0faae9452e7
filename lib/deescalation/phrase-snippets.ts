import type { Slot, Snippet } from '../replies/item.ts'
import type { CalmStage, LadderLanguage } from './ladder.ts'
import type { Ladders } from './ladders.ts'

const slots: Readonly<Record<CalmStage, Slot>> = { listen: 'acknowledge', reassure: 'explain', solve: 'next-step' }

/** A stage's phrases as snippets, so that they are filled, inserted, copied and undone like every other. */
export function phraseSnippets(ladders: Ladders, stage: CalmStage, lang: LadderLanguage): readonly Snippet[] {
  return ladders[lang].stages[stage].phrases.map(({ id, body, blanks = {} }) => ({
    kind: 'snippet',
    slot: slots[stage],
    id: `calm.${stage}.${id}.${lang}`,
    lang,
    title: body,
    body,
    aliases: [],
    tags: [],
    blanks: Object.fromEntries(Object.entries(blanks).map(([name, blank]) => [name, { ...blank, required: true }])),
  }))
}
