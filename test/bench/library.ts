import type { Blank, Item } from '../../lib/replies/item.ts'
import { createRandom, type Random } from './random.ts'
import { type Speech, speeches } from './speech.ts'

/** The others can be sent as they are. */
const shareWithBlanks = 0.7

/**
 * A library as large as a team's, the same on every machine. In the order of the ids, in which the database gives it back and
 * in which equally good results stand.
 */
export function makeLibrary(count: number): readonly Item[] {
  const random = createRandom(20_260_312)
  const drawn = speeches.flatMap(({ speech, share }) => Array.from({ length: share }, () => speech))
  // Of one length, so that their order is the order of the numbers.
  const digits = Math.max(4, String(count - 1).length)
  return Array.from({ length: count }, (_, at) =>
    makeReply(String(at).padStart(digits, '0'), random.pick(drawn), random),
  )
}

export const asLibraryFile = (items: readonly Item[]): string =>
  JSON.stringify({ format: 'evenkeel-library', version: 1, items })

function makeReply(number: string, speech: Speech, random: Random): Item {
  const withBlanks = random.chance(shareWithBlanks)
  const draw = createDraw(speech, random)
  const topic = random.pick(speech.topics)
  const name = random.chance(0.6) ? draw(' – {name}') : ''
  const body = makeBody(speech, draw, random, withBlanks)
  return {
    kind: 'reply',
    audience: random.chance(0.05) ? 'internal' : 'customer',
    id: `bench-${number}`,
    lang: speech.lang,
    title: `${topic.charAt(0).toUpperCase()}${topic.slice(1)} ${random.pick(speech.turns)}${name}`,
    shortcut: `r${number}`,
    aliases: random.chance(0.4) ? [draw('{topic} {thing}')] : [],
    tags: [random.pick(speech.tags)],
    use: draw('{topic}, {thing}, {day}'),
    body,
    blanks: blanksIn(body, speech),
  }
}

/** Fills the slots of a template. A Liquid marker has two braces and stays. */
function createDraw(speech: Speech, random: Random): (template: string) => string {
  const slots: Readonly<Record<string, () => string>> = {
    topic: () => random.pick(speech.topics),
    thing: () => random.pick(speech.things),
    day: () => random.pick(speech.days),
    name: () => speech.nameParts.map(random.pick).join(''),
  }
  return (template) => template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.() ?? '')
}

/** Sentences until the letter is long enough, three to a paragraph. */
function makeBody(speech: Speech, draw: (template: string) => string, random: Random, withBlanks: boolean): string {
  const { greeting, closing, length } = speech
  const enough = length.least + random.below(length.most - length.least)
  const sentences: string[] = []
  let left = [...speech.sentences]
  while (speech.measure(sentences.join(' ')) < enough) {
    if (left.length === 0) left = [...speech.sentences]
    const [template = ''] = left.splice(random.below(left.length), 1)
    const blank = withBlanks ? `{{ ${random.pick(speech.blanks).name} }}` : speech.plainly
    sentences.push(draw(template.replace('{blank}', '\0')).replace('\0', blank))
  }
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 3) }, (_, at) =>
    sentences.slice(at * 3, at * 3 + 3).join(speech.space),
  )
  return [withBlanks ? greeting.named : greeting.plain, ...paragraphs, closing].join('\n\n')
}

function blanksIn(body: string, { blanks }: Speech): Readonly<Record<string, Blank>> {
  const used = blanks.filter(({ name }) => body.includes(`{{ ${name} }}`))
  return Object.fromEntries(used.map(({ name, label, example }) => [name, { label, example, required: true }]))
}
