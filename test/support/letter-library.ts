import type { Page } from 'playwright-core'

/** A library whose one reply uses the whole grammar, to be looked at and filled by keyboard. */
const body = `Hi {{ customer.first_name | default: "there" }},

Your parcel {{ order }} weighs {{ weight }} kg and arrives on {{ arrival | date }}.

{% if customer.vip %}
We refunded the shipping to {{ refund_to | choose: "your card", "your account" }}.
{% else %}
Shipping is free from €50.
{% endif %}

- Keep the box
{% optional "Offer to pick it up" %}
- We pick it up at {{ pick_up }}
{% endoptional %}

{% optional "Offer a callback" %}
We can call you. Say when: {{ cursor }}

| Day | Hours |
| --- | ---: |
| Monday | 9–17 |
{% endoptional %}

{{ story }}

{% render "closing" %}`

const blanks = {
  order: { label: 'Order number' },
  weight: { label: 'Weight', kind: 'number' },
  arrival: { label: 'Arrival', kind: 'date' },
  refund_to: { label: 'Refunded to' },
  pick_up: { label: 'Pick-up time' },
  story: { label: 'What happened', kind: 'long-text', required: false },
}

const items = [
  { kind: 'reply', id: 'parcel', lang: 'en', title: 'Parcel on its way', shortcut: 'pow', body, blanks },
  {
    kind: 'snippet',
    id: 'closing',
    lang: 'en',
    slot: 'closing',
    title: 'Closing',
    body: 'Best wishes,\n{{ agent.first_name }}',
  },
  {
    kind: 'reply',
    id: 'cursor',
    lang: 'en',
    title: 'Write on',
    shortcut: 'wro',
    body: 'Dear customer,\n\nyour order {{ cursor }} is on its way.\n\n- One\n- Two',
  },
]

export async function importLetters(options: Page): Promise<void> {
  await options.getByLabel('Import replies', { exact: true }).setInputFiles({
    name: 'letters.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'evenkeel-library', version: 1, items })),
  })
  await options.getByRole('status').filter({ hasText: '3' }).waitFor()
}
