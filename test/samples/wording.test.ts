import { describe, expect, test } from 'vitest'
import type { Item } from '../../lib/replies/item.ts'
import { sampleItems } from '../../lib/samples/samples.ts'

const items = sampleItems()
const inLanguage = (lang: string) => items.filter((item) => item.lang === lang)

/** Everything of an item that a customer may come to read. */
const said = ({ body, blanks }: Item) =>
  [body, ...Object.values(blanks).map(({ example }) => example ?? '')].join('\n').replaceAll(/https?:\S+/g, '')
/** All its words, those for the agent included; aliases are what people type, and they type all sorts of things. */
const written = (item: Item) => [said(item), item.title, item.use, item.avoid, ...item.tags, labelsOf(item)].join('\n')
const labelsOf = ({ blanks }: Item) =>
  Object.values(blanks)
    .map(({ label, hint = '' }) => `${label}\n${hint}`)
    .join('\n')

/** Where the words stand, so that a failure names the item and what was found. */
const found = (lang: string, words: RegExp, read: (item: Item) => string) =>
  inLanguage(lang).flatMap((item) => Array.from(read(item).matchAll(words), ([word]) => `${item.id}: ${word}`))

describe('nothing is said that a team lead would strike out', () => {
  const fillers: Readonly<Record<string, RegExp>> = {
    en: /inconvenience|valued customer|do not hesitate|don['’]t hesitate|rest assured|please be advised|at your earliest|as per |kindly|we appreciate your|your feedback is|reach out|going forward|unfortunately|we apologi[sz]e|sorry if|sorry you feel|understand your frustration|calm down|our policy/gi,
    da: /ulejlighed|tøv ikke|såfremt|endvidere|ovenstående|værdsætter din|kære kunde|din feedback|desværre må vi|hvis du føler|tag det roligt|vores politik/gi,
    'zh-Hans':
      /不便之处|造成不便|带来不便|敬请谅解|敬请期待|尊敬的|亲爱的|亲，|宝贵的|竭诚|感谢您的支持|如有任何疑问|不好意思|冷静|公司规定/g,
    'zh-Hant':
      /不便之處|造成不便|帶來不便|敬請見諒|敬請期待|尊敬的|尊貴的|寶貴的|竭誠|感謝您的支持|如有任何疑問|不好意思|冷靜|公司規定/g,
  }

  test.each(Object.keys(fillers))('no empty phrase in %s', (lang) => {
    expect(found(lang, fillers[lang] as RegExp, ({ body }) => body)).toEqual([])
  })

  test.each(Object.keys(fillers))('no promise without end and no shouting in %s', (lang) => {
    expect(found(lang, /!{1}|！{2}|as soon as possible|ASAP|hurtigst muligt|尽快回复|盡快回覆/g, said)).toEqual([])
  })
})

describe('each language is written as its own', () => {
  test('English is British, with one spelling of email', () => {
    expect(
      found('en', /e-mail|apologize|cancelation|canceled|color\b|center\b|favorite|honor\b|\bzip code/gi, written),
    ).toEqual([])
  })

  test('Danish says du', () => {
    expect(found('da', /(?<![.:?»"]\s|\n|\*\*\s?|^)\b(De|Dem|Deres)\b/g, ({ body }) => body)).toEqual([])
  })

  test('Simplified Chinese has its own characters and marks, and says 您', () => {
    expect(found('zh-Hans', /[「」『』們這個來還時說會過對請問題訂單賬貨運費錢]/g, written)).toEqual([])
    expect(found('zh-Hans', /你/g, said).filter((hit) => !hit.startsWith('internal-hand-over'))).toEqual([])
  })

  test('Traditional Chinese has its own characters, marks and words, and says 您', () => {
    expect(found('zh-Hant', /[“”‘’们这个来还时说会过对请问题订单账货运费钱]/g, written)).toEqual([])
    expect(
      found(
        'zh-Hant',
        /信息|質量|視頻|短信|默認|網絡|登錄|郵箱|賬|用戶|軟件|硬件|快遞員|工單|退換貨郵費|注銷|激活|屏幕/g,
        written,
      ),
    ).toEqual([])
    expect(found('zh-Hant', /你/g, said).filter((hit) => !hit.startsWith('internal-hand-over'))).toEqual([])
  })

  test.each(['zh-Hans', 'zh-Hant'])('between Chinese characters in %s stands no half-width mark', (lang) => {
    expect(found(lang, /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/gu, withoutGrammar)).toEqual([])
  })

  test.each(['zh-Hans', 'zh-Hant'])('in %s initials of the pinyin find every one', (lang) => {
    const unreachable = inLanguage(lang).filter(
      ({ shortcut = '', aliases }) => ![shortcut, ...aliases].some((word) => /^[a-z]{2,6}$/.test(word)),
    )
    expect(unreachable.map(({ id }) => id)).toEqual([])
  })
})

describe('the shop is invented throughout', () => {
  test('every address ends in .example', () => {
    const addresses = items.flatMap(({ body, blanks }) =>
      Array.from(
        JSON.stringify([body, blanks]).matchAll(/https?:\/\/([^/)"\\]+)|@([\w.-]+)/g),
        ([, host, mail]) => host ?? mail,
      ),
    )
    expect(addresses.filter((address) => !address?.endsWith('.example'))).toEqual([])
  })

  test('every telephone number is one that is kept free for stories', () => {
    const numbers = items.flatMap((item) => Array.from(said(item).matchAll(/\+?\d[\d ]{7,}\d/g), ([number]) => number))
    expect(numbers.filter((number) => !/^\+44 20 7946 0\d{3}$/.test(number))).toEqual([])
    expect(numbers.length).toBeGreaterThan(0)
  })
})

describe('short enough to be read', () => {
  const most: Readonly<Record<string, number>> = { en: 1_300, da: 1_300, 'zh-Hans': 650, 'zh-Hant': 650 }

  test.each(Object.keys(most))('no letter in %s is longer than a screen', (lang) => {
    const long = inLanguage(lang).filter(({ body }) => withoutFilters(body).length > (most[lang] ?? 0))
    expect(long.map(({ id, body }) => `${id}: ${withoutFilters(body).length}`)).toEqual([])
  })

  test('a snippet is a piece, not a letter', () => {
    const long = items.filter(({ kind, body }) => kind === 'snippet' && withoutFilters(body).length > 420)
    expect(long.map(({ id }) => id)).toEqual([])
  })
})

const withoutFilters = (body: string) => body.replaceAll(/\s*\|[^}]*(?=\}\})/g, '')
const withoutGrammar = ({ body }: Item) =>
  body
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/\{%.*?%\}/g, '')
    .replaceAll(/\{\{.*?\}\}/g, 'x')
    .replaceAll(/\[|\]|\*/g, '')
