import { createRandom, type Random } from '../../bench/random.ts'
import { addresses, links } from './addresses.ts'
import { foreign } from './foreign.ts'
import { markers, templates } from './liquid.ts'
import { shots } from './shots.ts'
import { structures } from './structures.ts'
import { tags } from './tags.ts'
import { twists } from './twists.ts'

/** What somebody might write into a library, a feed, a blank or a customer's name to have a browser run it. */
export type Hostile = {
  readonly id: string
  /** As HTML, for a page that takes it so. */
  readonly raw: string
  /** As a reply's text. */
  readonly body: string
  /** In one line, for a title, a name, a note or a value. */
  readonly line: string
}

const many = 8_000

/** The same on every run, and no two with the same text. */
export function hostileBodies(): readonly Hostile[] {
  const random = createRandom(20_260_312)
  const bodies = new Map<string, Hostile>()
  for (let at = 0; bodies.size < many; at++) {
    const hostile = draw(at, random)
    if (hostile.body.trim() !== '' && hostile.body.length <= longest) bodies.set(hostile.body, hostile)
  }
  return [...bodies.values()]
}

/** All of them in a full run, else so many, evenly drawn. */
export function someHostileBodies(count: number): readonly Hostile[] {
  const all = hostileBodies()
  if (process.env.HOSTILE === 'all') return all
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as Hostile)
}

/** What a body may have. */
const longest = 20_000

type Kind = (shot: string, own: string, random: Random) => { readonly raw: string; readonly text: string }

const html: Kind = (shot, _, random) => asIs(random.pick(tags)(shot))
const alien: Kind = (shot, _, random) => asIs(random.pick(foreign)(shot))
const template: Kind = (shot, _, random) => asIs(random.pick(templates)(shot))
const link: Kind = (shot, _, random) => {
  const address = random.pick(addresses)(shot)
  return { raw: `<a href="${address.replaceAll('"', '&quot;')}">click</a>`, text: random.pick(links)(address, shot) }
}
const marker: Kind = (shot, own, random) => {
  const { raw } = random.pick([html, alien, link])(shot, own, random)
  return { raw, text: random.pick(markers)(raw, own) }
}
const asIs = (raw: string) => ({ raw, text: raw })

const kinds: readonly Kind[] = [html, alien, link, link, marker, marker, template]

function draw(at: number, random: Random): Hostile {
  const own = `b${at}`
  const kind = kinds[at % kinds.length] as Kind
  const { raw, text } = kind(random.pick(shots), own, random)
  const twisted = random.chance(0.55) ? random.pick(twists)(text, random) : text
  const again = random.chance(0.2) ? random.pick(twists)(twisted, random) : twisted
  const placed = random.pick(random.chance(0.5) ? structures.disarmed : structures.bare)(again, own)
  const body = random.chance(0.25) ? random.pick(structures.bare)(placed, `${own}x`) : placed
  return { id: `hostile-${at}`, raw, body, line: asLine(random.chance(0.5) ? raw : again, random) }
}

function asLine(text: string, random: Random): string {
  const line = text
    .replaceAll(/[\r\n]+/g, ' ')
    .trim()
    .slice(0, 200)
    .trim()
  // A tag that nothing closes is the only one that a title may hold.
  return (random.chance(0.5) ? line.replaceAll('>', '') : line) || '<'
}
