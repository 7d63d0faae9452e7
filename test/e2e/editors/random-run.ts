import type { PageDraft } from '../../../lib/messages/protocol.ts'
import { createRandom } from '../../bench/random.ts'
import { holds } from './cells.ts'
import type { OpenEditor } from './driver.ts'

/** A text, a selection in it, a reply, and how long each step waits for the one before. */
type RandomRun = {
  readonly paragraphs: readonly string[]
  readonly start: number
  readonly end: number
  readonly draft: PageDraft
  readonly lines: readonly string[]
  readonly away: boolean
  readonly waits: readonly [number, number]
}

/** Plays the run of one seed. A problem in words, or nothing: every character must be where it belongs, once. */
export async function playRun(editor: OpenEditor, seed: number): Promise<string | undefined> {
  const run = drawRun(seed, editor.page.fieldForEach ? 1 : 3)
  const { paragraphs, start, end, draft, lines, away, waits } = run
  await editor.set(paragraphs)
  if (paragraphs.length > 0) await editor.select(start, end)
  await pause(waits[0])
  if (away) {
    await editor.goAway()
    // No person is quicker in choosing a reply.
    await pause(50)
  }
  const outcome = await editor.insert(draft)
  await pause(waits[1])
  await editor.type('Q')
  const { head, tail } = around(run)
  const parts = [head, `${lines.join('\n')}Q`, tail]
  const problem = await soon(async () => holds(await editor.read(), editor, parts))
  const said = problem ?? (outcome.startsWith('inserted') ? undefined : `said ${outcome}`)
  return said && `seed ${seed}: ${said}\n${JSON.stringify(run)}`
}

function drawRun(seed: number, most: number): RandomRun {
  const random = createRandom(seed).next
  const below = (limit: number) => Math.floor(random() * limit)
  const many = <T>(least: number, most: number, draw: () => T) =>
    Array.from({ length: least + below(most - least + 1) }, draw)
  const line = () => many(1, 7, () => pool[below(pool.length)] as string).join(' ')
  const paragraphs = many(0, most, line)
  const places = placesIn(paragraphs.join(''))
  const [start = 0, end = 0] = [places[below(places.length)] ?? 0, places[below(places.length)] ?? 0].sort(
    (a, b) => a - b,
  )
  const lines = many(1, 4, line)
  return {
    paragraphs,
    start,
    end: random() < 0.5 ? start : end,
    draft: { html: lines.map(paragraph).join(''), text: lines.join('\n\n') },
    lines,
    away: random() < 0.3,
    waits: [below(60), below(60)],
  }
}

const pool = Array.from(
  'We are sorry about the délay of Müller’s order <#42> & "more"; 50 % off: 退款 已於 今天 返金 します 👍🏽 👩‍👩‍👧 🇩🇰 שלום מחר مرحبا اليوم {{x}} $1 \\n 100€ a/b https://kw.example/?a=1&b=2'.matchAll(
    /\S+/g,
  ),
  ([word]) => word,
)

const paragraph = (line: string, at: number): string => {
  const html = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  return at % 2 === 1 ? `<p><strong>${html}</strong></p>` : `<p>${html}</p>`
}

/** Between any two signs a person can put the caret between. */
const placesIn = (text: string): number[] => [
  ...Array.from(new Intl.Segmenter().segment(text), ({ index }) => index),
  text.length,
]

/** What stays before and after the selection, with a break between paragraphs. */
function around({ paragraphs, start, end }: RandomRun): { head: string; tail: string } {
  let begin = 0
  const head: string[] = []
  const tail: string[] = []
  for (const text of paragraphs) {
    head.push(text.slice(0, Math.max(0, start - begin)))
    tail.push(text.slice(Math.max(0, end - begin)))
    begin += text.length
  }
  return { head: head.join('\n'), tail: tail.join('\n') }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function soon(look: () => Promise<string | undefined>): Promise<string | undefined> {
  for (let tries = 0; tries < 20; tries++) {
    if ((await look()) === undefined) return undefined
    await pause(25)
  }
  return look()
}
