import { describe, expect, test } from 'vitest'
import { type BeforeAndAfter, describeChanges } from '../../lib/db/changed-items.ts'
import type { PackItem } from '../../lib/replies/pack-item.ts'
import type { Standing } from '../../lib/replies/standing.ts'
import type { Validity } from '../../lib/replies/validity.ts'
import { item } from '../support/item.ts'
import { noon, packItems } from '../support/pack-item.ts'

const hold = { reason: 'A wrong number', decides: 'Anna Berg', since: noon }
const withdrawn = { status: 'withdrawn', hold } as const

const reply = (own: Parameters<typeof item>[0] = {}): PackItem => ({
  ...item({ title: 'Late' }),
  status: 'approved',
  ...own,
})
const fact = (known: string) => ({ ...packItems.fact, state: { known } }) as PackItem
const told = (changes: readonly BeforeAndAfter[]) => describeChanges(changes, noon)

describe('of more than anybody reads', () => {
  /** Six hundred replies that read otherwise; the last may stand otherwise too. */
  const many = (last: Partial<Standing> = {}) =>
    Array.from({ length: 600 }, (_, at) => ({
      before: reply({ id: `${at}`, body: `old ${at}` }),
      after: reply({ id: `${at}`, body: 'new', ...(at === 599 && last) }),
    }))

  test('the first are listed, and the others counted', () => {
    const { items, more } = told(many())
    expect([items.length, more]).toEqual([500, 100])
  })

  test.each<[string, Partial<Standing>]>([
    ['was withdrawn', withdrawn],
    ['is held', { status: 'held', hold }],
    ['has expired, and blocks', { validUntil: noon - 1, whenExpired: 'block' }],
  ])('what %s is listed first', (_, standing) => {
    expect(told(many(standing)).items[0]?.id).toBe('599')
  })

  test.each<[string, Standing]>([
    ['was held', { status: 'held', hold }],
    ['had expired', { validUntil: noon - 1, whenExpired: 'block' }],
  ])('what %s and may be sent again is listed before what reads otherwise', (_, standing) => {
    const changes = many()
    const released = { before: reply({ id: 'free', ...standing }), after: reply({ id: 'free' }) }
    expect(told([...changes, released]).items[0]?.id).toBe('free')
  })

  test('what those that are not listed said before is kept, and no more of them', () => {
    const { earlier } = told(many())
    expect(earlier).toHaveLength(100)
    expect(earlier[0]).toEqual({ id: '500', kind: 'reply', lang: 'en', title: 'Late', before: 'old 500' })
  })

  test('nothing is kept of what was not there before, or is no text for a draft', () => {
    const others = [{ after: reply({ id: 'new' }) }, { before: fact('30 days'), after: fact('31 days') }]
    const { earlier, more } = told([...many(), ...others])
    expect([earlier.length, more]).toEqual([100, 102])
  })
})

describe('how a reply stands', () => {
  const held = { status: 'held', hold } as const

  test.each<[string, BeforeAndAfter, object]>([
    ['was held', { before: reply(), after: reply(held) }, held],
    ['is new and held', { after: reply(held) }, held],
    ['is corrected while it is held', { before: reply({ ...held, body: 'old' }), after: reply(held) }, held],
    ['may be sent again', { before: reply(held), after: reply() }, { status: 'approved' }],
  ])('is told when it %s', (_, change, standing) => {
    expect(told([change]).items).toMatchObject([standing])
  })

  test('is not when it was approved before and after', () => {
    expect(told([{ before: reply({ body: 'old' }), after: reply() }]).items[0]).not.toHaveProperty('status')
  })

  test('is nothing to tell of where it is held as before', () => {
    expect(told([{ before: reply(held), after: reply(held) }]).items).toEqual([])
  })
})

describe('when a reply may be sent', () => {
  test.each<[string, Standing, Standing, Validity]>([
    ['ends', {}, { validUntil: 1, whenExpired: 'block' }, { validUntil: 1, whenExpired: 'block' }],
    ['ends later', { validUntil: 1 }, { validUntil: 2 }, { validUntil: 2, whenExpired: 'warn' }],
    ['begins later', {}, { validFrom: 2 }, { validFrom: 2 }],
    ['has no end any more', { validUntil: 1, whenExpired: 'block' }, {}, {}],
    [
      'is asked about instead of locked',
      { validUntil: 1, whenExpired: 'block' },
      { validUntil: 1 },
      { validUntil: 1, whenExpired: 'warn' },
    ],
  ])('is told when it %s, though its words are the same', (_, before, after, validity) => {
    expect(told([{ before: reply(before), after: reply(after) }]).items).toMatchObject([
      { validity, before: 'Hello', after: 'Hello' },
    ])
  })

  test('is told of a new one', () => {
    expect(told([{ after: reply({ validFrom: noon + 1 }) }]).items).toMatchObject([
      { validity: { validFrom: noon + 1 } },
    ])
  })

  test.each<[string, Standing, Standing]>([
    ['to ask after the end goes without saying', { validUntil: 1 }, { validUntil: 1, whenExpired: 'warn' }],
    ['it has no end to lock it after', {}, { whenExpired: 'block' }],
  ])('is no news where %s', (_, before, after) => {
    expect(told([{ before: reply(before), after: reply(after) }]).items).toEqual([])
  })
})
