import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChangedText, findStale, type StaleWords } from '../../lib/corrections/find-stale.ts'
import { plainOf } from '../support/letter.ts'
import { runs } from '../support/properties.ts'

// Few words, so that sentences look alike, and markers in any place.
const word = fc.constantFrom('money', 'parcel', 'card', 'today', 'is', 'not', 'on', '**the way**', 'at 4', '14', '30')
const marker = fc.constantFrom('{{ a }}', '{{ b }}', '{{ c }}')
const sentence = fc
  .tuple(word, fc.array(fc.oneof({ arbitrary: word, weight: 4 }, { arbitrary: marker, weight: 1 }), { maxLength: 5 }))
  .map(([first, rest]) => `${first} ${rest.join(' ')}`.trim())
  .chain((words) => fc.constantFrom('.', '!', '?').map((stop) => `We say ${words}${stop}`))
const chinese = fc
  .array(fc.constantFrom('退款', '包裹', '今天', '将在', '14天', '{{ a }}', '{{ b }}', '到账'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => `您的${words.join('')}。`)
const paragraphs = (of: fc.Arbitrary<string>, gap: string) =>
  fc.array(
    fc.array(of, { minLength: 1, maxLength: 3 }).map((some) => some.join(gap)),
    { minLength: 1, maxLength: 3 },
  )

/** A body, and the same with one sentence corrected, or more. */
const bodies = fc.oneof(both(sentence, ' ', 'en'), both(chinese, '', 'zh-Hans'))

function both(of: fc.Arbitrary<string>, gap: string, lang: string) {
  return fc
    .tuple(paragraphs(of, gap), fc.array(of, { minLength: 1, maxLength: 2 }), fc.nat(), fc.boolean())
    .map(([before, fresh, at, instead]) => {
      const place = at % before.length
      const after = before.with(place, instead ? fresh.join(gap) : `${before[place]}${gap}${fresh.join(gap)}`)
      return { lang, before: before.join('\n\n'), after: after.join('\n\n') }
    })
}

// What people fill in: names, numbers, a few words; and words that the body has too.
const named = fc.constantFrom('Maja', '€89.00', 'Dr. Vogel', '王小明', '#20-418', 'O’Neill (x)', 'a, b & c')
const fill = fc.oneof(
  named,
  fc.constantFrom('Maja', '€89.00', 'Dr. Vogel', '王小明', 'the card', '14', '4 May', '#20-418', 'O’Neill (x)'),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    // What stands in a draft for a picture is told as the space it takes.
    .filter((text) => /^\S/.test(text) && !/[\r\n\u0085\u2028\u2029\v\f>\uFFFC]/.test(text)),
)
const fills = fc.record({ a: fill, b: fill, c: fill })
const names = fc.record({ a: named, b: named, c: named })

type Bodies = { readonly lang: string; readonly before: string; readonly after: string }
const changed = ({ lang, before, after }: Bodies): ChangedText => ({ id: 'x', lang, before: [before], after })

const replaced = (draft: string, found: readonly StaleWords[]): string =>
  found
    .toReversed()
    .reduce((text, { from, to, instead }) => text.slice(0, from) + instead?.text + text.slice(to), draft)

/** The words of each sentence. Two that differ only in where something is filled in can say the very same. */
const wordsOf = (body: string): string[] =>
  body
    .replaceAll(/\*\*|\{\{ . \}\}/g, '')
    .split(/(?<=[.!?])\s+|(?<=。)/)
    .map((text) => text.replaceAll(/\s/g, ''))
    .filter((text) => text !== '')

describe('whatever is filled in', () => {
  test('a draft of the text as it is now is not stale', () => {
    fc.assert(
      fc.property(bodies, fills, (both, fills) => {
        const draft = plainOf(both.after, { lang: both.lang, fills })
        expect(findStale(draft, [changed(both)])).toEqual([])
      }),
      runs,
    )
  })

  test('a draft of the text as it was is, if a sentence of it is another now', () => {
    fc.assert(
      fc.property(bodies, names, (both, fills) => {
        const now = wordsOf(both.after)
        fc.pre(wordsOf(both.before).some((text) => !now.includes(text)))
        const draft = plainOf(both.before, { lang: both.lang, fills })
        expect(findStale(draft, [changed(both)])).not.toEqual([])
      }),
      runs,
    )
  })

  test('what was replaced is stale no more', () => {
    fc.assert(
      fc.property(bodies, fills, (both, fills) => {
        const draft = plainOf(both.before, { lang: both.lang, fills })
        const found = findStale(draft, [changed(both)])
        const fitting = found.filter(({ fits }) => fits)
        const left = findStale(replaced(draft, fitting), [changed(both)])
        expect(left.length).toBe(found.length - fitting.length)
      }),
      runs,
    )
  })

  test('nothing of it is lost when what is stale is replaced', () => {
    fc.assert(
      fc.property(bodies, names, (both, fills) => {
        const draft = plainOf(both.before, { lang: both.lang, fills })
        const left = replaced(
          draft,
          findStale(draft, [changed(both)]).filter(({ fits }) => fits),
        )
        for (const name of Object.values(fills)) if (draft.includes(name)) expect(left).toContain(name)
      }),
      runs,
    )
  })

  test('what is found stands there, to the letter, and no two of them share any', () => {
    fc.assert(
      fc.property(bodies, fills, (both, fills) => {
        const draft = plainOf(both.before, { lang: both.lang, fills })
        const found = findStale(draft, [changed(both)])
        for (const [at, { from, to, words }] of found.entries()) {
          expect(draft.slice(from, to)).toBe(words)
          expect(from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? 0)
        }
      }),
      runs,
    )
  })
})
