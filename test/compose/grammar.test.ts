import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeLetter, firstMentions } from '../../lib/compose/letter.ts'
import { parseBody } from '../../lib/compose/parse-body.ts'
import { snippetsAmong } from '../../lib/compose/snippet.ts'
import { writeDraft } from '../../lib/compose/write-draft.ts'
import type { Blank } from '../../lib/replies/item.ts'
import { snippet } from '../support/item.ts'
import { blank, bodyOf, draftOf } from '../support/letter.ts'
import { runs } from '../support/properties.ts'

const blanks: Readonly<Record<string, Blank>> = {
  a: blank(),
  story: blank({ kind: 'long-text' }),
  count: blank({ kind: 'number' }),
  note: blank({ required: false }),
}
const snippets = [
  snippet({ id: 'line', body: 'rendered *words* {{ a }}', blanks: { a: blank() } }),
  snippet({ id: 'blocks', body: 'rendered\n\n- {{ a }}\n- {% optional "Wish" %}more{% endoptional %}' }),
]
const findSnippet = snippetsAmong(snippets)

/** In milliseconds; a full run takes a hundred times as many cases. */
const longest = 900_000

// Bodies, built from the whole grammar.
const word = fc.stringMatching(/^[a-zæøå退款]{1,6}$/)
const marker = fc.constantFrom(
  '{{ a }}',
  '{{ story }}',
  '{{ count }}',
  '{{ note }}',
  '{{ day | date }}',
  '{{ to | choose: "card", "credit" }}',
  '{{ customer.first_name | default: "there" }}',
  '{{ a | default: "_b_" }}',
)
const condition = fc.constantFrom(
  'customer.vip',
  'customer.vip != true',
  'customer.name == "Anna"',
  'ticket.subject contains "x" or customer.vip',
  'customer.vip and customer.email',
)
const { words } = fc.letrec<{ words: string; piece: string }>((tie) => ({
  words: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' ')),
  piece: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    word,
    marker,
    tie('words').map((it) => `**${it}**`),
    tie('words').map((it) => `[${it.replaceAll(/\[[^\]]*\]\([^)]*\)/g, 'link')}](https://shop.example/here)`),
    tie('words').map((it) => `{% optional "Wish" %}${it}{% endoptional %}`),
    fc
      .tuple(condition, tie('words'), tie('words'))
      .map(([when, a, b]) => `{% if ${when} %}${a}{% else %}${b}{% endif %}`),
    fc.constant('{% render "line" %}'),
    fc.constant('`code {{ a }}`'),
  ),
}))
const indent = (text: string, by: string) => text.split('\n').join(`\n${by}`)
const { blocks: body } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => blocks.join('\n\n')),
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    words,
    words.map((it) => `## ${it}`),
    fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    fc.tuple(words, words, words).map(([a, b, c]) => `| ${a} | ${b} |\n|---|--:|\n| ${c} | x |`),
    fc.constant('```\ncode {{ story }}\n```'),
    tie('blocks').map((it) => `- ${indent(it, '  ')}\n- x`),
    tie('blocks').map((it) => `3. ${indent(it, '   ')}\n4. x`),
    tie('blocks').map((it) => `> ${indent(it, '> ')}`),
    tie('blocks').map((it) => `{% optional "Wish" %}\n${it}\n{% endoptional %}`),
    fc
      .tuple(condition, tie('blocks'), tie('blocks'))
      .map(([when, a, b]) => `{% if ${when} %}\n${a}\n{% else %}\n${b}\n{% endif %}`),
    fc.constant('{% render "blocks" %}'),
  ),
}))

// Fills, as mean as they come.
const attack = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{{ a }}',
  '{% if customer.vip %}',
  '{% endoptional %}',
  '[x](javascript:alert(1))',
  '**bold** _x_ `y`',
  '| a | b |',
  '\n\n# heading\n- item\n> quote',
  '\uFDD00\uFDD1',
  '\uFDD2',
  '&lt;b&gt; &amp;',
  '"\'><',
  '```\n',
  '\u2003x\u2003',
)
const text = fc.oneof(attack, fc.string({ unit: 'binary' }), word).filter((it) => it.trim() !== '')
const yesOrNo = fc.constantFrom('yes', 'no')
const fills = fc.record({
  a: text,
  story: text,
  count: fc.constantFrom('1', '12345', '1.234,5'),
  note: fc.oneof(text, fc.constant('')),
  day: fc.constant('2026-03-14'),
  to: fc.constantFrom('card', 'credit'),
  'customer.first_name': text,
  'optional:Wish': yesOrNo,
  'if:customer.vip': yesOrNo,
  'if:customer.name equals Anna': yesOrNo,
  'if:ticket.subject contains x': yesOrNo,
  'if:customer.email': yesOrNo,
})

const lettersOf = (written: string) => written.replaceAll(/[^\p{L}]/gu, '')
const readHtml = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
const ours =
  /<\/?(?:p|strong|em|code|pre|ul|ol|li|blockquote|h2|table|thead|tbody|tr|th|td|a)>|<br>|<ol start="3">|<t[hd] style="text-align: right">|<a href="https:\/\/shop\.example\/here">/g

test(
  'any body of the grammar with any fills makes a letter, and its two forms say the same words',
  () => {
    fc.assert(
      fc.property(body, fills, (own, filled) => {
        const source = `${own}\n\nBye {{ cursor }}x`
        const parsed = parseBody(source, 'en', findSnippet)
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal))
        const letter = composeLetter(parsed.value, { blanks, lang: 'en', known: {}, fills: filled })
        const draft = writeDraft(letter)
        if (!draft.ok) throw new Error(JSON.stringify(draft.refusal))
        const { html, text: plain, caret } = draft.value
        expect(plain.slice(-(caret?.text ?? 0))).toBe('x')
        expect(html.slice(-(caret?.html ?? 0))).toBe('x</p>')
        const withoutLinks = plain
          .replaceAll(' (https://shop.example/here)', '')
          .replaceAll('(https://shop.example/here)', '')
        expect(lettersOf(withoutLinks)).toBe(lettersOf(readHtml(html)))
        expect(html.replaceAll(ours, '')).not.toMatch(/[<>"']/)
        const typed = Object.values(filled).join('')
        for (const sign of ['{{', '}}', '{%', '%}']) if (!typed.includes(sign)) expect(html + plain).not.toContain(sign)
        if (!/[\uFDD0-\uFDEF]/.test(typed)) expect(html + plain).not.toMatch(/[\uFDD0-\uFDEF]/)
        for (const { name } of firstMentions(letter)) {
          const slot = letter.slots.get(name)
          if (slot) expect(lettersOf(withoutLinks)).toContain(lettersOf(slot.text))
        }
      }),
      runs,
    )
  },
  longest,
)

test(
  'whatever is still open keeps the letter back, and nothing else does',
  () => {
    fc.assert(
      fc.property(
        body,
        fills,
        fc.constantFrom('a', 'story', 'day', 'to', 'if:customer.vip'),
        (source, filled, missing) => {
          const letter = composeLetter(bodyOf(source, 'en', snippets), {
            blanks,
            lang: 'en',
            known: {},
            fills: { ...filled, [missing]: '' },
          })
          const draft = writeDraft(letter)
          if (!draft.ok && draft.refusal.kind === 'unfilled') expect(draft.refusal.names).toEqual([missing])
          else expect(Array.from(firstMentions(letter), ({ name }) => name)).not.toContain(missing)
        },
      ),
      runs,
    )
  },
  longest,
)

test(
  'whatever pieces of the grammar come together, they are read or refused',
  () => {
    const crumb = fc.constantFrom(
      '{% if customer.vip %}',
      '{% elsif customer.name == "x" %}',
      '{% else %}',
      '{% endif %}',
      '{% optional "A" %}',
      '{% endoptional %}',
      '{% render "line" %}',
      '{% render "blocks" %}',
      '{{ cursor }}',
      '{{ a }}',
      '{{ d | date }}',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '| a | b |\n|-|-|\n',
      '**',
      '`',
      '```\n',
      '[x](https://shop.example/',
      ')',
      ' ',
      'word',
      '    ',
      '{%-',
      '-%}',
    )
    fc.assert(
      fc.property(fc.array(crumb, { maxLength: 16 }), fills, (crumbs, filled) => {
        const parsed = parseBody(crumbs.join(''), 'en', findSnippet)
        if (!parsed.ok) {
          expect(parsed.refusal.line).toBeGreaterThan(0)
          return
        }
        const letter = composeLetter(parsed.value, {
          blanks,
          lang: 'en',
          known: {},
          fills: { ...filled, d: '2026-03-14' },
        })
        const draft = writeDraft(letter)
        // Of what is refused, either something is open or nothing is left; and what is open is always refused.
        expect(draft.ok ? 'ok' : draft.refusal.kind === 'empty' ? 'ok' : 'open').toBe(
          letter.open.length === 0 ? 'ok' : 'open',
        )
      }),
      runs,
    )
  },
  longest,
)

describe('a fill stays what was typed, whatever holds it', () => {
  test.each([
    '<b>',
    '{% endif %}',
    '{{ b }}',
    '**x**',
    'a | b',
    '# x',
    '- x',
    '\uFDD00\uFDD1',
    '&lt;',
    '](http://evil.example)',
  ])('%s', (fill) => {
    const around = [
      '{% if customer.vip %}{{ a }}{% endif %}',
      '{% optional "Wish" %}\n{{ a }}\n{% endoptional %}',
      '| x |\n|---|\n| {{ a }} |',
      '{% render "line" %}',
    ]
    const given = { a: fill, 'if:customer.vip': 'yes', 'optional:Wish': 'yes' }
    for (const source of around) {
      const { html, text: plain } = draftOf(source, { fills: given, snippets })
      expect(plain).toContain(fill)
      expect(readHtml(html)).toContain(fill)
      expect(html.replaceAll(ours, '')).not.toMatch(/[<>"']/)
    }
  })
})
