import type { Instant } from '../../lib/replies/standing.ts'

export const noon: Instant = 1_792_000_000

const common = { lang: 'en', status: 'approved', approvals: [{ by: 'Anna Berg', at: noon }] }

/** One of each kind, as it travels, with all it must say and nothing more. */
export const packItems = {
  reply: { kind: 'reply', id: 'late', ...common, title: 'Late', body: 'Sorry.' },
  snippet: { kind: 'snippet', id: 'closing', ...common, title: 'Closing', body: 'Take care.', slot: 'closing' },
  fact: {
    kind: 'fact',
    id: 'refund-deadline',
    ...common,
    title: 'Refund deadline',
    state: { known: '30 days' },
    asOf: noon,
  },
  prompt: { kind: 'prompt', id: 'vent', ...common, stage: 'listen', advice: 'Let them finish.', phrases: [] },
  contact: {
    kind: 'contact',
    id: 'hotline',
    ...common,
    title: 'Hotline',
    channel: 'phone',
    address: '+45 70 10 20 30',
  },
  incident: {
    kind: 'incident',
    id: 'outage-1',
    ...common,
    title: 'Payments are down',
    type: 'outage',
    stage: 'acknowledge',
    verified: false,
    keyDates: [],
  },
} as const
