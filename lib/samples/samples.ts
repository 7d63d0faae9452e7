import type { Item } from '../replies/item.ts'
import { accounts } from './accounts.ts'
import { complaints } from './complaints.ts'
import { contact } from './contact.ts'
import { delivery } from './delivery.ts'
import { faults } from './faults.ts'
import { type Folder, folders } from './folders.ts'
import { keyCustomers } from './key-customers.ts'
import { orders } from './orders.ts'
import { outage } from './outage.ts'
import { payment } from './payment.ts'
import { privacy } from './privacy.ts'
import { refunds } from './refunds.ts'
import type { Sample, SampleLanguage, SampleText } from './sample.ts'
import { acknowledgements } from './snippets/acknowledgements.ts'
import { closings } from './snippets/closings.ts'
import { explanations } from './snippets/explanations.ts'
import { nextSteps } from './snippets/next-steps.ts'
import { openings } from './snippets/openings.ts'
import { options } from './snippets/options.ts'

/** Pieces to build a letter from, in the order a letter has them. */
const snippets = [...openings, ...acknowledgements, ...explanations, ...options, ...nextSteps, ...closings]

const shelves: Readonly<Record<Folder, readonly Sample[]>> = {
  orders,
  payment,
  refunds,
  delivery,
  faults,
  complaints,
  contact,
  accounts,
  privacy,
  outage,
  keyCustomers,
  snippets,
}
const languages = ['en', 'da', 'zh-Hans', 'zh-Hant'] as const satisfies readonly SampleLanguage[]

/** The library of the invented shop: every reply and snippet once in each language, the others translating the English. */
export const sampleItems = (): readonly Item[] =>
  (Object.keys(shelves) as Folder[]).flatMap((folder) =>
    shelves[folder].flatMap((sample) => languages.map((lang) => asItem(sample, lang, folder))),
  )

function asItem(sample: Sample, lang: SampleLanguage, folder: Folder): Item {
  const common = {
    ...asTexts(sample.texts[lang]),
    id: `${sample.id}.${lang}`,
    lang,
    folder: folders[folder][lang],
    ...(lang === 'en' ? {} : { translates: `${sample.id}.en` }),
  }
  if (sample.kind === 'snippet') return { ...common, kind: 'snippet', slot: sample.slot }
  const stage = sample.stage === undefined ? {} : { stage: sample.stage }
  return { ...common, kind: 'reply', audience: sample.audience ?? 'customer', ...stage }
}

const asTexts = ({ blanks = {}, aliases = [], ...texts }: SampleText) => ({
  ...texts,
  aliases,
  blanks: Object.fromEntries(Object.entries(blanks).map(([name, blank]) => [name, { required: true, ...blank }])),
})
