import type { PageDraft } from '../../../lib/messages/protocol.ts'
import { draftOf } from '../../support/letter.ts'
import type { OpenEditor } from './driver.ts'
import { linesOfHtml } from './lines-of-html.ts'

export type Insert = (editor: OpenEditor, draft: PageDraft) => Promise<unknown>
export type Cell = keyof typeof cells

const sentence = 'We are sorry about this.'
const word = { start: 'We are '.length, length: 'sorry'.length }

const short = draftOf('very **glad** to hear')
const letter = draftOf('Hello Maja,\n\nyour parcel is on its way.\nIt will be with you tomorrow.\n\nKind regards\nNoor')
const rich = draftOf(
  'Hello **Maja**,\n\nyou can [follow it](https://harbour.example/track) until then:\n\n- on our page\n- or by phone\n\nKind regards, Noor',
)
const long = draftOf(
  Array.from(
    { length: 12 },
    (_, at) =>
      `${at + 1}: Größe “ø” 👩‍👩‍👧‍👦🇩🇰 👍🏽 退款將於三個工作天內到帳。返金は三営業日以内です。 שלום, ההחזר בדרך אליך. مرحبا، المبلغ في الطريق إليك. The refund arrives within three days & costs nothing, 1 \\< 2.`,
  ).join('\n\n'),
)

/**
 * What each cell asks of an editor. A problem in words, or nothing: scored on the editor's own model alone. The letters are
 * those under which the first measurements were taken.
 */
export const cells = {
  /** Content exact at the start, in the middle and at the end. */
  async a(editor: OpenEditor, insert: Insert) {
    for (const place of [0, word.start, sentence.length]) {
      await writeAt(editor, place)
      await insert(editor, rich)
      const problem = holds(await editor.read(), editor, [
        sentence.slice(0, place),
        wordsOf(rich, editor),
        sentence.slice(place),
      ])
      if (problem) return `at ${place}: ${problem}`
    }
    return undefined
  },
  /** Lines and paragraphs. */
  async b(editor: OpenEditor, insert: Insert) {
    await writeAt(editor, sentence.length)
    await insert(editor, letter)
    const [first = '', ...rest] = linesOf(letter, editor)
    const seen = (await linesIn(editor)).filter((line) => line !== '')
    const joined = [sentence + first, ...rest]
    const apart = [sentence, first, ...rest]
    if (editor.page.kind === 'line') return same(seen, [[sentence + first, ...rest].join(' ')])
    return same(seen, joined) && same(seen, apart)
  },
  /** Bold, link and list, where the editor has them. */
  async c(editor: OpenEditor, insert: Insert) {
    await writeAt(editor, sentence.length)
    await insert(editor, rich)
    const html = await editor.read()
    const missing = [
      /<(strong|b)\b[^>]*>(<[^>]*>)*Maja(<[^>]*>)*<\/\1>|<span[^>]*font-weight:\s*(bold|700)[^>]*>Maja/,
      /<a\b[^>]*href="https:\/\/harbour\.example\/track"[^>]*>(<[^>]*>)*follow it/,
      /<li\b[^>]*>(<[^>]*>)*on our page(<[^>]*>)*<\/li>\s*<li\b[^>]*>(<[^>]*>)*or by phone/,
    ].filter((sign) => !sign.test(html))
    return missing.length === 0 ? undefined : `no ${missing.join(' ')} in ${html}`
  },
  /** One Ctrl+Z restores exactly. */
  async d(editor: OpenEditor, insert: Insert) {
    await writeAt(editor, word.start)
    const before = await editor.read()
    await insert(editor, rich)
    if ((await editor.read()) === before) return 'nothing came'
    // No person is quicker, and some editors close a step of their history only then.
    await new Promise((resolve) => setTimeout(resolve, 200))
    await editor.press('Control+z')
    return soon(async () => {
      const after = await editor.read()
      return after === before ? undefined : `${after} instead of ${before}`
    })
  },
  /** Typing goes on right after. */
  async e(editor: OpenEditor, insert: Insert) {
    await writeAt(editor, word.start)
    await insert(editor, letter)
    await editor.type('XY')
    const parts = [sentence.slice(0, word.start), `${wordsOf(letter, editor)}XY`, sentence.slice(word.start)]
    return soon(async () => holds(await editor.read(), editor, parts))
  },
  /** A selection is replaced. */
  async f(editor: OpenEditor, insert: Insert) {
    await writeAt(editor, word.start, word.length)
    await insert(editor, short)
    return same(await linesIn(editor), [sentence.replace('sorry', 'very glad to hear')])
  },
  /** Two thousand characters with emoji, CJK and right-to-left. */
  async g(editor: OpenEditor, insert: Insert) {
    await writeAt(editor, word.start)
    await insert(editor, long)
    return holds(await editor.read(), editor, [
      sentence.slice(0, word.start),
      wordsOf(long, editor),
      sentence.slice(word.start),
    ])
  },
  /** A reply of one paragraph stays inside its sentence. */
  async i(editor: OpenEditor, insert: Insert) {
    await writeAt(editor, word.start)
    await insert(editor, short)
    return same(await linesIn(editor), ['We are very glad to hearsorry about this.'])
  },
  /** An empty editor holds exactly the reply. */
  async j(editor: OpenEditor, insert: Insert) {
    for (const draft of [short, letter]) {
      await editor.set([])
      await editor.press('Control+End')
      await insert(editor, draft)
      const seen = await linesIn(editor)
      const expected = linesOf(draft, editor)
      const problem =
        editor.page.kind === 'line'
          ? same(seen, [expected.join(' ')])
          : ((seen[0] === '' || seen.at(-1) === '' ? `empty lines around ${JSON.stringify(seen)}` : undefined) ??
            same(
              seen.filter((line) => line !== ''),
              expected,
            ))
      if (problem) return problem
    }
    return undefined
  },
  /** The keyboard was in the sidebar, or in another frame, and typing goes on in the editor. */
  async k(editor: OpenEditor, insert: Insert, goAway: (editor: OpenEditor) => Promise<void>) {
    await writeAt(editor, word.start, word.length)
    await goAway(editor)
    await insert(editor, short)
    await editor.type('XY')
    const expected = [sentence.replace('sorry', 'very glad to hearXY')]
    return soon(async () => same(await linesIn(editor), expected))
  },
}

export const cellNames = Object.keys(cells) as Cell[]

/** The letters of a page that can hold no formatting are one less. */
export const cellsOf = (kind: string): Cell[] => cellNames.filter((cell) => cell !== 'c' || kind === 'rich')

/** With real keys, from the beginning, where the editor is as quick. */
async function writeAt(editor: OpenEditor, place: number, selected = 0): Promise<void> {
  await editor.set([sentence])
  if (editor.page.ownCaret) return editor.select(place, place + selected)
  await editor.press(place === sentence.length ? 'Control+End' : 'Control+Home')
  if (place < sentence.length) await editor.press('ArrowRight', place)
  await editor.press('Shift+ArrowRight', selected)
}

async function linesIn(editor: OpenEditor): Promise<string[]> {
  const model = await editor.read()
  return (editor.page.kind === 'rich' ? linesOfHtml(model) : model.split('\n')).map((line) => line.trim())
}

/** Its lines as the editor should show them, empty ones left out. */
const linesOf = ({ html, text }: PageDraft, { page }: OpenEditor): string[] =>
  (page.kind === 'rich' ? linesOfHtml(html) : text.split('\n')).filter((line) => line !== '')

const wordsOf = (draft: PageDraft, editor: OpenEditor): string => linesOf(draft, editor).join('\n')

/** Whether the parts stand there and nothing else, however the editor spaces lines, and whether it joins the parts or not. */
export function holds(model: string, { page }: Pick<OpenEditor, 'page'>, parts: readonly string[]): string | undefined {
  const text = page.kind === 'rich' ? linesOfHtml(model).join('\n') : model
  const seen = words(text)
  const [head = '', body = '', tail = ''] = parts.map(words)
  const possible = ['', ' '].flatMap((joint) => ['', ' '].map((next) => words(head + joint + body + next + tail)))
  return possible.includes(seen) ? undefined : `${JSON.stringify(seen)} instead of ${JSON.stringify(possible[0])}`
}

/** However an editor shows the items of a list. */
const words = (text: string): string =>
  text
    .replaceAll(/(?<!\S)[-•] /g, '')
    .replaceAll(/[\s\u00A0\u200B\uFEFF]+/g, ' ')
    .trim()

const same = (seen: readonly string[], expected: readonly string[]): string | undefined =>
  JSON.stringify(seen) === JSON.stringify(expected)
    ? undefined
    : `${JSON.stringify(seen)} instead of ${JSON.stringify(expected)}`

/** Editors draw what was typed or undone a moment later. */
async function soon(look: () => Promise<string | undefined>): Promise<string | undefined> {
  for (let tries = 0; tries < 12; tries++) {
    if ((await look()) === undefined) return undefined
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return look()
}
