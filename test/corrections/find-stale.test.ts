import { describe, expect, test } from 'vitest'
import { type ChangedText, findStale, type StaleWords } from '../../lib/corrections/find-stale.ts'

const text = (before: string, after: string | undefined, lang = 'en'): ChangedText => ({
  id: 'refund',
  lang,
  before: [before],
  after,
})

/** The draft with what is stale in it in brackets, and what should stand there behind an arrow; `?` where it can't as it is. */
function picture(draft: string, found: readonly StaleWords[]): string {
  return found.toReversed().reduce((drawn, { from, to, instead, fits }) => {
    const arrow = instead ? ` → ${instead.text}${fits ? '' : '?'}` : ''
    return `${drawn.slice(0, from)}[${drawn.slice(from, to)}${arrow}]${drawn.slice(to)}`
  }, draft)
}

const drawn = (draft: string, ...changed: readonly ChangedText[]): string => picture(draft, findStale(draft, changed))

const refund = `Hi {{ customer.first_name }},

We are sorry. You can send it back **within 14 days**. The money is on your card by {{ day | date }}.

Best wishes`
const corrected = refund.replace('14 days', '30 days')
const refundDraft = `Hi Maja,

We are sorry. You can send it back within 14 days. The money is on your card by 4 May.

Best wishes`

describe('a corrected sentence', () => {
  test('is found where it stands, with what should stand there', () => {
    expect(drawn(refundDraft, text(refund, corrected))).toBe(
      refundDraft.replace(
        'You can send it back within 14 days.',
        '[You can send it back within 14 days. → You can send it back within 30 days.]',
      ),
    )
  })

  test('is written rich for editors that take it', () => {
    const [found] = findStale(refundDraft, [text(refund, corrected)])
    expect(found?.instead?.html).toBe('<p>You can send it back <strong>within 30 days</strong>.</p>')
  })

  test('is found among what the agent wrote around it', () => {
    const draft = 'Sorry!! You can send it back within 14 days. Or keep it :)'
    expect(drawn(draft, text(refund, corrected))).toContain('[You can send it back within 14 days. →')
  })

  test.each([['You can  send it\nback within 14\u00A0days.'], ['You can send it back with\u200Bin 14 days.']])(
    'is found however it is spaced: %j',
    (draft) => {
      expect(drawn(draft, text(refund, corrected))).toMatch(/^\[.*→ You can send it back within 30 days\.]$/s)
    },
  )

  test.each(['You can send it back within 30 days.', 'You can send it back within 114 days.', 'Within 14 days.', ''])(
    'is not seen in “%s”',
    (draft) => {
      expect(findStale(draft, [text(refund, corrected)])).toEqual([])
    },
  )

  test('is not found in what the draft quotes', () => {
    const draft = '> You can send it back within 14 days.\n\nAs I said.'
    expect(findStale(draft, [text(refund, corrected)])).toEqual([])
  })

  test.each(['You can send it back\n\uFFFC\nwithin 14 days.', 'You can send it back\n> By when?\nwithin 14 days.'])(
    'is only to be corrected by hand where more is among its words: %j',
    (draft) => {
      const [found] = findStale(draft, [text(refund, corrected)])
      expect(found?.fits).toBe(false)
      expect(found?.words).toMatch(/^You can send it back\s+within 14 days\.$/)
      expect(found?.instead?.text).toBe('You can send it back within 30 days.')
    },
  )

  test('is found twice where it stands twice', () => {
    const draft = 'You can send it back within 14 days. You can send it back within 14 days.'
    expect(findStale(draft, [text(refund, corrected)])).toHaveLength(2)
  })

  test('is no news where only its formatting has changed', () => {
    expect(findStale(refundDraft, [text(refund, refund.replaceAll('**', '_'))])).toEqual([])
  })

  test('of an earlier text is found too', () => {
    const between = refund.replace('14 days', '20 days')
    const draft = 'You can send it back within 20 days.'
    expect(drawn(draft, { ...text(refund, corrected), before: [refund, between] })).toBe(
      '[You can send it back within 20 days. → You can send it back within 30 days.]',
    )
  })

  test('in quotation marks that the editor made round is the same', () => {
    const draft = 'Choose “Refund” until 4 May.'
    expect(drawn(draft, text('Choose "Refund" until 4 May.', 'Choose "Refund" until 5 May.'))).toContain('→')
  })

  test('that another text says too, which still holds, is left alone', () => {
    expect(
      findStale(refundDraft, [text(refund, corrected)], [{ body: 'You can send it back within 14 days.', lang: 'en' }]),
    ).toEqual([])
  })
})

describe('Chinese', () => {
  const before = '您好，{{ customer.first_name }}：\n\n您可以在14天内退货。退款将在{{ days }}天内到账。'
  const draft = '您好，王小明：\n\n您可以在14天内退货。退款将在5天内到账。'

  test('is found and corrected, and keeps what was filled in', () => {
    expect(drawn(draft, text(before, before.replace('14天', '30天'), 'zh-Hans'))).toBe(
      '您好，王小明：\n\n[您可以在14天内退货。 → 您可以在30天内退货。]退款将在5天内到账。',
    )
    expect(drawn(draft, text(before, before.replace('退款将在', '款项会在'), 'zh-Hans'))).toBe(
      '您好，王小明：\n\n您可以在14天内退货。[退款将在5天内到账。 → 款项会在5天内到账。]',
    )
  })

  test('is not seen where it holds', () => {
    expect(findStale(draft.replace('14天', '30天'), [text(before, before.replace('14天', '30天'), 'zh-Hans')])).toEqual(
      [],
    )
  })
})

describe('what was filled in', () => {
  const correctedTo = (before: string, draft: string, after: string) => drawn(draft, text(before, after))

  test('stays in the new sentence', () => {
    expect(
      correctedTo(
        'We sent {{ amount }} to {{ where }} today.',
        'We sent €89.00 to your card today.',
        'To {{ where }} we have sent {{ amount }} today.',
      ),
    ).toBe('[We sent €89.00 to your card today. → To your card we have sent €89.00 today.]')
  })

  test('is taken from another sentence that has the same marker', () => {
    expect(
      correctedTo(
        'Your order is {{ order }}.\n\nIt is late.',
        'Your order is A1.\n\nIt is late.',
        'Your order is {{ order }}.\n\nOrder {{ order }} is late.',
      ),
    ).toBe('Your order is A1.\n\n[It is late. → Order A1 is late.]')
  })

  test('may have a full stop in it, and the rest of it stays', () => {
    expect(correctedTo('We met in {{ city }}.', 'We met in St. Mary. Well then.', 'We saw you in {{ city }}.')).toBe(
      '[We met in St. → We saw you in St.] Mary. Well then.',
    )
    expect(correctedTo('We met in {{ city }}.', 'We met in St. Mary. Well then.', 'In {{ city }} we met.')).toBe(
      '[We met in St.] Mary. Well then.',
    )
  })

  test('at the beginning and the end of a sentence stays where it is', () => {
    expect(correctedTo('{{ name }}, call us now.', 'Maja, call us now.', '{{ name }}, please call us.')).toBe(
      'Maja[, call us now. → , please call us.]',
    )
    expect(correctedTo('- Order: {{ order }}', '- Order: A1 B', '- Order number: {{ order }}')).toBe(
      '- [Order: → Order number:] A1 B',
    )
    expect(correctedTo('{{ name }}, call us now.', 'Maja, call us now.', 'Call us, {{ name }}.')).toBe(
      'Maja[, call us now.]',
    )
  })

  test('is missing where nobody knows it, and then nothing half-filled is there to copy', () => {
    const changed = text('It comes soon.', 'It comes on {{ day | date }} by {{ carrier }}.')
    expect(findStale('It comes soon.', [changed])).toMatchObject([{ fits: false, instead: undefined }])
    const link = text('It comes soon.', 'It comes soon: [see](https://a.example/{{ order }}).')
    expect(findStale('It comes soon.', [link])).toMatchObject([{ fits: false, instead: undefined }])
  })

  test.each([
    ['You have {{ days }} days.', 'You have days.'],
    ['We met in {{ city }}.', 'We met in .'],
  ])('that was taken out again leaves no hole in the new words: %s', (before, draft) => {
    const after = before.replace(/^(You|We)/, 'All of us')
    expect(findStale(draft, [text(before, after)])).toMatchObject([{ fits: false, instead: undefined }])
  })

  test('is not carried over where it is not offered any more', () => {
    const before = 'We pay to {{ where | choose: "your card", "a voucher" }} today.'
    const after = 'We pay to {{ where | choose: "your card" }} tomorrow.'
    expect(correctedTo(before, 'We pay to your card today.', after)).toContain('→ We pay to your card tomorrow.]')
    expect(correctedTo(before, 'We pay to a voucher today.', after)).toBe('[We pay to a voucher today.]')
  })

  test('is not taken for one value where the agent wrote sentences between', () => {
    const draft = 'We call you tomorrow. Then we see. Somebody rings back soon.'
    expect(correctedTo('We call {{ name }} back soon.', draft, 'We write to {{ name }} soon.')).toBe(`[${draft}]`)
  })

  test('in an address is part of the sentence in a plain field', () => {
    const before = 'See [our page](https://a.example/old) now.'
    const after = 'See [our page](https://a.example/new) now.'
    expect(correctedTo(before, 'See our page (https://a.example/old) now.', after)).toBe(
      '[See our page (https://a.example/old) now. → See our page (https://a.example/new) now.]',
    )
    expect(correctedTo(before, 'See our page (https://a.example/new) now.', after)).not.toContain('→')
  })
})

describe('what the agent wrote among the words of a sentence', () => {
  const before = 'We refund {{ amount }} within 14 days.'
  const fitting = (draft: string, after: string, body = before) =>
    findStale(draft, [text(body, after)]).map(({ fits, instead }) => [fits, instead?.text])

  test.each([
    ['We refund the costs. I also spoke to Anna, she will call you. It can come back within 14 days.'],
    ['We refund 20 euro.\n\nI have asked Anna to call you.\n\nOur offer holds within 14 days.'],
    ['We refund 20 euro (and the 5 euro for your parking) within 14 days.'],
    ['We refund 20 euro within 14 days.'],
  ])('is never replaced by new words that leave it out: %j', (draft) => {
    expect(fitting(draft, 'We refund everything within 30 days.')).toEqual([
      [false, 'We refund everything within 30 days.'],
    ])
  })

  test('stays with what was filled in there, if the new words have that too', () => {
    expect(fitting('We refund 20 euro (and 5 for parking) within 14 days.', before.replace('14', '30'))).toEqual([
      [true, 'We refund 20 euro (and 5 for parking) within 30 days.'],
    ])
  })

  test('is not replaced by what the same marker stands for elsewhere', () => {
    const body = 'Your order is {{ order }}.\n\nThe order {{ order }} is late.'
    const draft = 'Your order is A1.\n\nThe order A1 of last week is late.'
    expect(fitting(draft, body.replace('is late', 'was late'), body)).toEqual([
      [true, 'The order A1 of last week was late.'],
    ])
    const two = 'Order {{ order }} came. Order {{ order }} left.'
    expect(fitting('Order A1 came. Order B2 left.', 'Both of {{ order }} are lost.', two)[0]?.[0]).toBe(false)
  })

  test('is not hidden in an address', () => {
    const after = 'We refund it within 30 days: [see](https://a.example/{{ amount }}).'
    expect(fitting('We refund 20 euro for parking within 14 days.', after)[0]?.[0]).toBe(false)
  })

  test('is not lost with what two markers stand for', () => {
    const body = 'Dear {{ customer.first_name }},\n\nYour {{ item }} {{ customer.first_name }} is late.'
    const draft = 'Dear Maja,\n\nYour lamp (of oak) Maja is late.'
    expect(fitting(draft, body.replace('is late', 'came').replace('{{ item }} ', ''), body)[0]?.[0]).toBe(false)
  })

  test('at the cursor comes along to where the cursor is in the new words', () => {
    const body = 'We found that {{ cursor }} and it takes 14 days.'
    const draft = 'We found that the lens <b> is broken and it takes 14 days.'
    const [found] = findStale(draft, [text(body, 'It takes 30 days, since **we found that {{ cursor }}**.')])
    expect(found).toMatchObject({
      fits: true,
      instead: {
        text: 'It takes 30 days, since we found that the lens <b> is broken.',
        html: '<p>It takes 30 days, since <strong>we found that the lens &lt;b&gt; is broken</strong>.</p>',
      },
    })
    expect(fitting(draft, 'We found it and it takes 30 days.', body)[0]?.[0]).toBe(false)
    const sentences = draft.replace('is broken', 'is broken. Anna saw it too,')
    expect(fitting(sentences, body.replace('14', '30'), body)[0]?.[0]).toBe(false)
  })

  test('at the cursor may be nothing', () => {
    const body = 'We found it {{ cursor }} and it takes 14 days.'
    expect(fitting('We found it and it takes 14 days.', 'It takes 30 days.', body)).toEqual([
      [true, 'It takes 30 days.'],
    ])
  })

  test('at the cursor at the beginning or end of a sentence stays there', () => {
    expect(
      drawn('It takes 14 days: call Anna', text('It takes 14 days: {{ cursor }}', 'It takes 30 days: {{ cursor }}')),
    ).toBe('[It takes 14 days: → It takes 30 days:] call Anna')
    expect(drawn('We found dust.', text('We found {{ cursor }}.', 'We saw {{ cursor }}.'))).toBe(
      '[We found dust. → We saw dust.]',
    )
    expect(fitting('We found dust.', 'We saw something.', 'We found {{ cursor }}.')[0]?.[0]).toBe(false)
  })

  test('at the cursor is not said in another sentence', () => {
    const body = 'We saw {{ cursor }} today.\n\nIt takes 14 days.'
    const after = 'We saw it today.\n\nIt takes {{ cursor }} 30 days.'
    expect(drawn('We saw dust today.\n\nIt takes 14 days.', text(body, after))).toBe(
      '[We saw dust today. → We saw it today.?]\n\n[It takes 14 days. → It takes  30 days.]',
    )
  })

  test('is no part of an address', () => {
    const body = 'See [our page](https://a.example/old?ref={{ order }}) now.'
    const after = 'See [our page](https://a.example/new) now.'
    expect(fitting('See our page (https://a.example/old?ref=47%2011) now.', after, body)).toEqual([
      [true, 'See our page (https://a.example/new) now.'],
    ])
    expect(fitting('See our page (https://a.example/old?ref=4711 or ask Anna) now.', after, body)[0]?.[0]).toBe(false)
  })
})

describe('a sentence without a full stop', () => {
  const item = (of: string) => `Steps:\n\n- ${of}\n- wait`
  const steps = text(item('pay the invoice'), item('ignore the invoice'))

  test.each([
    'Please do not pay the invoice before Friday, said Anna.',
    'You need not pay the invoice',
    'You asked how to pay the invoice. I can tell.',
  ])('is not seen inside of one of the agent’s own: %s', (draft) => {
    expect(findStale(draft, [steps])).toEqual([])
  })

  test.each(['- pay the invoice\n- wait', '• pay the invoice', '2) pay the invoice', 'Hi.\n  pay the invoice\n\nBye'])(
    'is replaced where it is a line: %j',
    (draft) => {
      expect(drawn(draft, steps)).toBe(draft.replace('pay the invoice', '[$& → ignore the invoice]'))
    },
  )

  test('that the agent has written on is found, and corrected by hand', () => {
    expect(drawn('- pay the invoice before Friday', steps)).toBe(
      '- [pay the invoice → ignore the invoice?] before Friday',
    )
  })

  test('may stand behind another in its paragraph', () => {
    expect(drawn('Thank you! Yours Anna', text('Thank you! Yours {{ name }}', 'Thank you! Kindly {{ name }}'))).toBe(
      'Thank you! [Yours → Kindly] Anna',
    )
  })

  test('is not seen where more than a name stands behind it', () => {
    const changed = text('Thanks, {{ agent.first_name }}', 'Kind regards, {{ agent.first_name }}')
    expect(drawn('Bye.\n\nThanks, Anna', changed)).toBe('Bye.\n\n[Thanks, → Kind regards,] Anna')
    expect(findStale('Thanks, I have got your photo. We look into it.\n\nMaja', [changed])).toEqual([])
  })

  test('may have a name before it', () => {
    const changed = text('{{ item }} returns', '{{ item }} send-backs')
    expect(drawn('Lamp returns\n\nHello.', changed)).toBe('Lamp [returns → send-backs]\n\nHello.')
    expect(findStale('It is so. We know. And it returns', [changed])).toEqual([])
  })

  test('in a table is a cell', () => {
    const table = (days: number) => `| Item | Time |\n| - | - |\n| Lamp | ${days} days |\n| Bed | none |`
    expect(drawn('Item | Time\n-----|-----\nLamp | 14 days\nBed | none', text(table(14), table(30)))).toContain(
      'Lamp | [14 days → 30 days]\n',
    )
    expect(drawn('Lamp\n14 days\nBed', text(table(14), table(30)))).toContain('[14 days → 30 days]')
  })
})

test('what was written at the cursor behind a sentence does not hide it', () => {
  const body = 'You have 14 days. {{ cursor }}'
  const draft = 'You have 14 days. I saw the lens. It is broken, you know.'
  expect(drawn(draft, text(body, body.replace('14', '30')))).toBe(
    draft.replace('You have 14 days.', '[$& → You have 30 days.]'),
  )
})

describe('which words take the place of which', () => {
  test('one sentence may become two', () => {
    expect(drawn('One. Two. Three.', text('One. Two. Three.', 'One. Two a. Two b. Three.'))).toBe(
      'One. [Two. → Two a. Two b.] Three.',
    )
  })

  test('two may become one, where both stand together', () => {
    const changed = text('One is here. Two is there. Three.', 'Both are gone now. Three.')
    expect(drawn('One is here. Two is there. Three.', changed)).toBe(
      '[One is here. Two is there. → Both are gone now.] Three.',
    )
    expect(drawn('One is here. Three.', changed)).toBe('[One is here. → Both are gone now.?] Three.')
  })

  test('of two that were corrected each has its own', () => {
    const changed = text('It costs 5 euro. It takes 3 days.', 'It costs 6 euro. It takes 4 days.')
    expect(drawn('It takes 3 days. Yes.', changed)).toBe('[It takes 3 days. → It takes 4 days.] Yes.')
  })

  test('in two paragraphs each has its own', () => {
    const changed = text('It costs 5 euro.\n\nAll is lost.', 'Nothing to pay.\n\nWe found some.')
    expect(drawn('All is lost.', changed)).toBe('[All is lost. → We found some.]')
  })

  test('what is gone has nothing in its place', () => {
    expect(drawn('One. Two is out. Three.', text('One. Two is out. Three.', 'One. Three.'))).toBe(
      'One. [Two is out.] Three.',
    )
  })

  test('a sentence of an optional part takes the place of one', () => {
    const body = (days: number) => `Hi.\n\n{% optional "Offer" %}\nYou have ${days} days left.\n{% endoptional %}`
    expect(drawn('You have 14 days left.', text(body(14), body(30)))).toContain('→ You have 30 days left.]')
    expect(drawn('You have 14 days left.', text('You have 14 days left.', body(30).slice(5)))).toBe(
      '[You have 14 days left.]',
    )
  })

  test.each([
    'You have {% if customer.vip %}60{% else %}30{% endif %} days left.',
    'You have 30 days left{% optional "Call" %}, or call us{% endoptional %}.',
    '{% if customer.vip %}\nYou have 60 days left.\n{% else %}\nYou have 30 days left.\n{% endif %}',
  ])('what is said only sometimes is nothing to copy while nobody has decided: %j', (after) => {
    const changed = text('You have 14 days left.', after)
    expect(drawn('You have 14 days left.', changed)).toBe('[You have 14 days left.]')
    expect(findStale('You have 60 days left.', [changed])).toEqual([])
  })

  test('of two branches, the one that stands in the draft is corrected', () => {
    const body = (vip: string, rest: string) => `{% if customer.vip %}\n${vip}\n{% else %}\n${rest}\n{% endif %}`
    const before = body('You may call us until noon.', 'There is nobody to call.')
    expect(
      drawn('There is nobody to call.', text(before, body('You may call us until noon.', 'Nobody is there to call.'))),
    ).toBe('[There is nobody to call. → Nobody is there to call.]')
    const other = '{% if customer.vip %}\nRing at one.\n{% endif %}'
    expect(drawn('There is nobody to call.', text(before, other))).toBe('[There is nobody to call.]')
  })

  test('snippets in it are texts of their own', () => {
    const before = 'You have 14 days.\n\n{% render "closing" %}'
    expect(drawn('You have 14 days.\n\nBye.', text(before, before.replace('14', '30')))).toContain(
      '→ You have 30 days.]',
    )
  })
})

describe('a text that may not be sent any more', () => {
  test('is found by what can only come from it, and has nothing in its place', () => {
    expect(drawn(refundDraft, text(refund, undefined))).toBe(
      refundDraft
        .replace('You can send it back within 14 days.', '[$&]')
        .replace('The money is on your card by 4 May.', '[$&]'),
    )
  })

  test('is not seen in a greeting that is all that is left of it', () => {
    expect(findStale('Hi Maja,\n\nYou are right.\n\nBest wishes', [text(refund, undefined)])).toEqual([])
  })

  test('is found also where it is short', () => {
    expect(drawn('No fee.', text('No fee.', undefined))).toBe('[No fee.]')
  })
})

test('a text that can’t be read is compared with nothing', () => {
  expect(findStale('Hi.', [text('Hi.', '{{ broken')])).toEqual([])
  expect(findStale('Hi.', [text('{{ broken', 'Hi.')])).toEqual([])
})

test('a long draft is read in no time', () => {
  const draft = `${'We can call you back, and then. '.repeat(2_000)}`
  const body = Array.from({ length: 30 }, (_, at) => `We {{ a${at} }} can {{ b }} call {{ c }} not ${at}.`).join(' ')
  const began = performance.now()
  findStale(draft, [text(body, 'Another.')])
  expect(performance.now() - began).toBeLessThan(2_000)
})
