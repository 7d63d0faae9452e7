import type { ChangedItem, FirstSight, News, PackView } from '../../lib/sync/pack-view.ts'

/** An afternoon in November, to the minute. */
export const moment = (hours: number, minutes: number, day = 29): number =>
  new Date(2026, 10, day, hours, minutes).getTime()
export const now = moment(14, 30)

export const packView = (wishes: Partial<PackView> = {}): PackView => ({
  feed: 'kX3vR9mQ2bL7tYw8Za4Nce',
  publisher: 'Harbour',
  revision: 57,
  approvers: ['Anna Berg', 'Li Wei'],
  needs: 2,
  count: 342,
  languages: ['en', 'da'],
  source: { kind: 'link', host: 'packs.harbour.example' },
  byPolicy: false,
  state: { kind: 'up-to-date', at: moment(14, 2) },
  urgent: false,
  ...wishes,
})

export const firstSight = (wishes: Partial<FirstSight> = {}): FirstSight => ({
  feed: 'kX3vR9mQ2bL7tYw8Za4Nce',
  publisher: 'Harbour',
  approvers: ['Anna Berg', 'Li Wei'],
  needs: 2,
  count: 342,
  languages: [
    { lang: 'en', count: 200 },
    { lang: 'da', count: 142 },
  ],
  pinned: true,
  host: 'packs.harbour.example',
  ...wishes,
})

export const changedItem = (wishes: Partial<ChangedItem> = {}): ChangedItem => ({
  id: 'refund-late',
  title: 'Refund is late',
  lang: 'en',
  kind: 'reply',
  before: 'Within 14 days.',
  after: 'Within 30 days.',
  ...wishes,
})

export const news = (wishes: Partial<News> = {}): News => ({
  feed: 'kX3vR9mQ2bL7tYw8Za4Nce',
  publisher: 'Harbour',
  revision: 57,
  at: moment(14, 2),
  severity: 'routine',
  note: '',
  items: [changedItem()],
  more: 0,
  ...wishes,
})
