import { wordsOf } from './split-sentences.ts'
import { allInlines, type SpokenBlock, type SpokenSentence } from './tree.ts'

/**
 * Words with which a sentence leans on the one before it. Without that one it would hang in the air, so it must not be the
 * only thing left of the pair.
 */
const leaning: Readonly<Record<string, RegExp>> = {
  en: /^\s*(it|its|this|that|these|those|they|them|there|then|so|but|also|both|either|otherwise|if so|if not)\b/i,
  da: /^\s*(den|det|de|dem|dette|disse|der|derfor|så|men|også|begge|ellers|hvis ikke)(?![\p{L}])/iu,
  zh: /^\s*(它|这|這|那|该|該|其|因此|所以|但|不过|不過|否则|否則|届时|屆時|同时|同時|两者|兩者)/u,
}

/**
 * Whether the letter still reads without this sentence. Strict on purpose: an offer that breaks the letter is worse than none.
 * The first and the last block (greeting and signature) stay whole, and something must remain besides them.
 */
export function canLeaveOut(
  id: number,
  spoken: readonly SpokenBlock[],
  leftOut: ReadonlySet<number>,
  lang: string,
): boolean {
  const stays = (sentence: SpokenSentence) => sentence.id === id || !leftOut.has(sentence.id)
  const blocks = spoken.slice(1, -1).map((block) => paragraphsOf(block).map((it) => it.filter(stays)))
  const block = blocks.find((paragraphs) => paragraphs.flat().some((sentence) => sentence.id === id)) ?? []
  const paragraph = block.find((sentences) => sentences.some((sentence) => sentence.id === id)) ?? []
  const all = blocks.flat(2)
  const at = all.findIndex((sentence) => sentence.id === id)
  const [own, before, after] = [all[at], all[at - 1], all[at + 1]]
  if (own === undefined || all.length === 1 || announces(own)) return false
  // What was announced may go as long as something else of it is left, as in a list.
  if (before && announces(before) && (paragraph.includes(before) || block.flat().length === 1)) return false
  const endsParagraph = paragraph.length > 1 && paragraph.at(-1) === own
  return after === undefined || endsParagraph || !leansOnTheLast(after, lang)
}

function paragraphsOf(block: SpokenBlock): (readonly SpokenSentence[])[] {
  if (block.kind === 'paragraph') return [block.sentences]
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(paragraphsOf))
  if (block.kind === 'quote') return block.blocks.flatMap(paragraphsOf)
  return []
}

/** A colon at its end promises something that follows. */
const announces = ({ inlines }: SpokenSentence): boolean =>
  /[:：]\s*$/.test(Array.from(allInlines(inlines), (it) => (it.kind === 'text' ? it.text : leaf[it.kind])).join(''))

const leaf = {
  marker: 'x',
  break: '\n',
  strong: '',
  emphasis: '',
  code: '',
  link: '',
  cursor: '',
  optional: '',
  if: '',
} as const

function leansOnTheLast(sentence: SpokenSentence, lang: string): boolean {
  const pattern = leaning[lang.split('-')[0] ?? '']
  // A language whose leaning words we don't know: assume that it leans.
  return pattern === undefined || pattern.test(wordsOf(sentence.inlines))
}
