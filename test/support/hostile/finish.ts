import { composeLetter } from '../../../lib/compose/letter.ts'
import { parseBody } from '../../../lib/compose/parse-body.ts'
import type { Body } from '../../../lib/compose/tree.ts'
import { type Draft, writeDraft } from '../../../lib/compose/write-draft.ts'
import type { Hostile } from './bodies.ts'
import { replyWith } from './library.ts'

/** The ways a letter may be finished: with this value typed into every blank, or wherever its author foresaw none. */
export type Ways = { readonly typed: (value: string) => Draft; readonly foreseen: (value: string) => Draft }

/** Undefined if the body is no letter. */
export function waysToFinish(hostile: { readonly id: string; readonly body: string }): Ways | undefined {
  const body = parseBody(hostile.body, 'en')
  if (!body.ok) return undefined
  const { blanks } = replyWith(hostile)
  const write = (known: object, fills: Readonly<Record<string, string>>) => {
    const draft = writeDraft(
      composeLetter(body.value, { blanks, known, fills: { ...agreed(body.value), ...fills }, lang: 'en' }),
    )
    // Nothing but what may stay empty is nothing to send.
    if (!draft.ok && draft.refusal.kind === 'unfilled')
      throw new Error(`No draft: ${JSON.stringify([hostile, draft.refusal])}`)
    return draft.ok ? draft.value : { html: '', text: '' }
  }
  const all = (value: string) =>
    Object.fromEntries(body.value.markers.map(({ name, ...marker }) => [name, choiceOf(marker) ?? value]))
  return {
    typed: (value) => write({}, all(value)),
    foreseen: (value) =>
      write({ 'customer.name': value, 'customer.first_name': value }, openOnly(all(value), body.value)),
  }
}

/** Yes to whatever is asked, and to every part that may be left out. */
function agreed(body: Body): Readonly<Record<string, string>> {
  let fills: Record<string, string> = {}
  for (;;) {
    const { decisions } = composeLetter(body, { blanks: {}, known: {}, fills, lang: 'en' })
    const names = [...decisions].flatMap(([part, { questions }]) =>
      part.kind === 'optional' ? [`optional:${part.label}`] : questions.map(({ name }) => name),
    )
    if (names.every((name) => name in fills)) return fills
    fills = Object.fromEntries(names.map((name) => [name, 'yes']))
  }
}

const choiceOf = (marker: object): string | undefined =>
  'choices' in marker ? (marker.choices as readonly string[])[0] : undefined

const openOnly = (fills: Readonly<Record<string, string>>, { markers }: Body) => {
  const foreseen = new Set(markers.filter(({ fallback }) => fallback !== undefined).map(({ name }) => name as string))
  return Object.fromEntries(
    Object.entries(fills).filter(([name]) => !foreseen.has(name) && !name.startsWith('customer.')),
  )
}

/** All that these texts would be inserted as, with some of their lines typed into others. */
export const writtenOf = (some: readonly Hostile[]): readonly string[] =>
  some.flatMap((hostile, at) => {
    const ways = waysToFinish(hostile)
    return ways ? [ways.typed(`${some[(at * 7) % some.length]?.line}.`).html, ways.foreseen('x').html] : []
  })

/** However a sign is spelled that needs no spelling, and without the one that no HTML holds: a browser leaves it out. */
export const spelled = (html: string): string =>
  html.replaceAll('\0', '').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('\u00A0', '&nbsp;')
