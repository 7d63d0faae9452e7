/** Items of the vectors, as they travel. */
export const now = 1_792_000_000
const day = 86_400

const common = { status: 'approved', owner: 'Refunds', approvals: [{ by: 'Anna Berg', at: now - 3 * day }] }

export type VectorItem = { readonly id: string; readonly [field: string]: unknown }

export const reply = (id: string, body: string, more: object = {}): VectorItem => ({
  kind: 'reply',
  id,
  lang: 'en',
  title: `About ${id}`,
  body,
  ...common,
  ...more,
})

/** One of each kind, in the four languages of the interface. */
export const everyKind: readonly VectorItem[] = [
  reply(
    'refund-late',
    'Hi {{ customer.first_name | default: "there" }},\n\nwe sent {{ amount }} on {{ sent_on | date }}.',
    {
      title: 'Refund is late',
      shortcut: 'rfl',
      aliases: ['money back'],
      tags: ['refund'],
      folder: 'Refunds',
      use: 'The refund left us but has not arrived.',
      avoid: 'Not for chargebacks.',
      blanks: { amount: { label: 'Amount', kind: 'number', example: '89.00' }, sent_on: { label: 'Date sent' } },
    },
  ),
  reply('refund-late.da', 'Hej,\n\nvi har sendt {{ amount }}.', {
    lang: 'da',
    title: 'Refunderingen er forsinket – æøå',
    translates: 'refund-late',
    blanks: { amount: { label: 'Beløb' } },
  }),
  reply('old-terms', 'The deadline was 14 days.', {
    status: 'withdrawn',
    hold: { reason: 'It is 30 days now', decides: 'Li Wei', since: now - day },
  }),
  {
    kind: 'snippet',
    id: 'closing-warm',
    lang: 'zh-Hans',
    slot: 'closing',
    title: '温暖的结尾',
    body: '请多保重。',
    ...common,
  },
  {
    kind: 'fact',
    id: 'refund-deadline',
    lang: 'en',
    title: 'Refund deadline',
    state: { known: '30 days' },
    asOf: now - 2 * day,
    ...common,
    validUntil: now + 90 * day,
    whenExpired: 'block',
  },
  {
    kind: 'fact',
    id: 'outage-cause',
    lang: 'en',
    title: 'Cause of the outage',
    state: { unknown: 'We are still finding out.' },
    asOf: now - day,
    ...common,
  },
  {
    kind: 'prompt',
    id: 'let-them-finish',
    lang: 'zh-Hant',
    stage: 'listen',
    advice: '先聽完。',
    ask: '發生了什麼事？',
    phrases: ['我明白這讓您很困擾。'],
    ...common,
  },
  {
    kind: 'contact',
    id: 'hotline',
    lang: 'en',
    title: 'Hotline for fraud',
    channel: 'phone',
    address: '+45 70 10 20 30',
    hours: 'Weekdays 8–20',
    need: 'The order number',
    ...common,
  },
  {
    kind: 'incident',
    id: 'payments-down',
    lang: 'en',
    title: 'Payments are down',
    type: 'outage',
    stage: 'update',
    verified: true,
    publicLink: 'https://status.example/payments',
    nextUpdate: now + 3600,
    keyDates: [{ label: 'Began', at: now - day }],
    decides: 'Anna Berg',
    ...common,
  },
]
