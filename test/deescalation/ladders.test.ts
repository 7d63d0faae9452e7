import { describe, expect, test } from 'vitest'
import { composeLetter } from '../../lib/compose/letter.ts'
import { sentencesOf } from '../../lib/compose/tree.ts'
import { writeDraft } from '../../lib/compose/write-draft.ts'
import { calmStages, type LadderLanguage, ladderLanguages } from '../../lib/deescalation/ladder.ts'
import { ladders } from '../../lib/deescalation/ladders.ts'
import { phraseSnippets } from '../../lib/deescalation/phrase-snippets.ts'
import type { Snippet } from '../../lib/replies/item.ts'
import { parseItem } from '../../lib/replies/parse-item.ts'
import { bodyOf } from '../support/letter.ts'

/**
 * What makes an upset person more upset: orders to feel otherwise, rules for reasons, blame, apologies that apologise for
 * nothing, phrases everybody has been sent before, and shouting.
 */
const neverSaid: Readonly<Record<LadderLanguage, RegExp>> = {
  en: /calm down|relax|\bpolicy|policies|unfortunately|you should have|you (must|need to)\b|as I said|per my|obviously|actually|\bbut\b|sorry if|inconvenience|we value|patience|department|!/i,
  da: /ro på|tag det roligt|slap af|desværre|\bregler|politik|du (skulle|burde) have|du (skal|må) forstå|som sagt|faktisk|\bmen\b|ulejlighed|tålmodighed|afdeling|undskyld hvis|!/i,
  'zh-Hans':
    /冷静|别激动|不要激动|别着急|规定|政策|不便|但是|可是|您应该|您必须|请理解|请谅解|理解您的心情|耐心|亲[，~]|其实|部门|！/,
  'zh-Hant':
    /冷靜|別激動|不要激動|別著急|規定|政策|不便|但是|可是|您應該|您必須|請見諒|請諒解|理解您的心情|耐心|其實|部門|！/,
}

/** Characters as people count them; a Chinese one says about as much as two and a half letters. */
const most: Readonly<Record<LadderLanguage, { readonly advice: number; readonly phrase: number }>> = {
  en: { advice: 100, phrase: 150 },
  da: { advice: 100, phrase: 150 },
  'zh-Hans': { advice: 40, phrase: 60 },
  'zh-Hant': { advice: 40, phrase: 60 },
}

/** Written one way here and another way across the strait: either would tell the reader that nobody local wrote it. */
const foreign: Readonly<Partial<Record<LadderLanguage, RegExp>>> = {
  'zh-Hans': /[這個們說題實現處經過問後還從對應讓務會為時點決]|訊息|工單|回覆|「|」/,
  'zh-Hant': /[这个们说题实现处经过问后还从对应让务会为时点决]|信息|反饋|視頻|質量|快遞|溝通不暢|渠道|“|”/u,
}

const inAll = ladderLanguages.flatMap((lang) =>
  calmStages.flatMap((stage) =>
    phraseSnippets(ladders, stage, lang).map((phrase) => [phrase.id, phrase, lang] as const),
  ),
)
const markersOf = ({ body, lang }: Snippet) => [...new Set(bodyOf(body, lang).markers.map(({ name }) => name))]
const blanksOf = (phrase: Snippet) =>
  markersOf(phrase)
    .filter((name) => !name.includes('.'))
    .sort()
/** What the customer reads or hears, each blank as its author's example. */
function spoken(phrase: Snippet): string {
  const fills = Object.fromEntries(Object.entries(phrase.blanks).map(([name, { example = '' }]) => [name, example]))
  const known = { 'customer.first_name': 'Maja', 'customer.name': '林怡君' }
  const { body, blanks, lang } = phrase
  const draft = writeDraft(composeLetter(bodyOf(body, lang), { blanks, lang, known, fills }))
  if (!draft.ok) throw new Error(`No draft: ${JSON.stringify(draft.refusal)}`)
  return draft.value.text
}

describe.each(ladderLanguages)('The ladder in %s', (lang) => {
  const ladder = ladders[lang]
  const rungs = calmStages.map((stage) => ladder.stages[stage])

  test('has six to nine phrases at every stage, so that each has a digit', () => {
    for (const { phrases } of rungs) {
      expect(phrases.length).toBeGreaterThanOrEqual(6)
      expect(phrases.length).toBeLessThanOrEqual(9)
    }
  })

  test('has the phrases of English under the same digits, and says of the same ones when they may be said', () => {
    for (const stage of calmStages) {
      const outline = (of: LadderLanguage) =>
        ladders[of].stages[stage].phrases.map(({ id, only }) => ({ id, onlyIf: only !== undefined }))
      expect(outline(lang)).toEqual(outline('en'))
    }
  })

  test('advises in one short sentence, says what to avoid, and has a question to ask', () => {
    for (const { advice, avoid, question } of rungs) {
      expect(advice).toMatch(/^[^.。?？!！]+[.。]$/u)
      expect(advice.length).toBeLessThanOrEqual(most[lang].advice)
      expect(avoid).toMatch(/^\S.+[.。]$/u)
      expect(question).toMatch(/^\S[^?？]+[?？]$/u)
      expect(question).not.toMatch(neverSaid[lang])
    }
  })

  test('says what to do when it does not help: go round again, then bring in somebody senior', () => {
    expect(ladder.again).toMatch(/\S/)
    expect(ladder.handOver).toMatch({ en: /senior/, da: /erfaren/, 'zh-Hans': /资深/, 'zh-Hant': /資深/ }[lang])
    expect(ladder.stages.solve.phrases.at(-1)?.id).toBe('hand-over')
  })

  test('names nobody’s feelings for granted as a stage, nor any science', () => {
    expect(JSON.stringify(ladder)).not.toMatch(/dialys|oxytocin|cortisol|graft|透析|催产素|催產素|皮质醇/i)
  })

  test('is written as it is written there', () => {
    expect(JSON.stringify(ladder)).not.toMatch(foreign[lang] ?? /[㐀-鿿]/)
  })
})

test('no two phrases have one id', () => {
  expect(new Set(inAll.map(([id]) => id)).size).toBe(inAll.length)
})

describe.each(inAll)('%s', (_, phrase, lang) => {
  test('is a snippet a library could hold', () => {
    expect(parseItem(phrase)).toEqual({ ok: true, value: phrase })
  })

  test('is one paragraph of plain words and markers, so that it can be said aloud', () => {
    const { blocks } = bodyOf(phrase.body, lang)
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph'])
    const kinds = sentencesOf(blocks).flatMap(({ inlines }) => inlines.map(({ kind }) => kind))
    expect(kinds.filter((kind) => kind !== 'text' && kind !== 'marker')).toEqual([])
  })

  test('declares each blank it uses, with an example, and no other', () => {
    expect(Object.keys(phrase.blanks).sort()).toEqual(blanksOf(phrase))
    for (const { example } of Object.values(phrase.blanks)) expect(example).toMatch(/\S/)
  })

  test('asks for what its English original asks for', () => {
    const english = inAll.find(([id]) => id === phrase.id.replace(`.${lang}`, '.en'))?.[1]
    expect(english && blanksOf(english)).toEqual(blanksOf(phrase))
  })

  test('is a draft when nothing is known of the customer', () => {
    const fills = Object.fromEntries(blanksOf(phrase).map((name) => [name, 'x']))
    const { body, blanks } = phrase
    expect(writeDraft(composeLetter(bodyOf(body, lang), { blanks, lang, known: {}, fills })).ok).toBe(true)
  })

  test('is short, whole, and says nothing that makes it worse', () => {
    const text = spoken(phrase)
    expect(text.length).toBeLessThanOrEqual(most[lang].phrase)
    expect(text).toMatch(/[.?。？]$/u)
    expect(text).not.toMatch(/\.\.|。。|\s\s|\s[,.?]/)
    expect(text).not.toMatch(neverSaid[lang])
  })
})
