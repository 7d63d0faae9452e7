import { describe, expect, test } from 'vitest'
import { isToAdopt, type PolicyPack, policyPacks } from '../../lib/sync/policy-packs.ts'
import type { PolledFeed } from '../../lib/sync/poll-feeds.ts'

const feed = 'kX3vR9mQ2bL7tYw8Za4Nce'
const link = `https://packs.example/acme/#evenkeel=${feed}`

test('of what the organisation has set, those links can be followed that say whose pack it is', () => {
  const links = [` ${link} `, 'https://packs.example/acme/', `http://packs.example/#evenkeel=${feed}`, '']
  expect(policyPacks(links)).toEqual([{ link: ` ${link} `, feed, address: 'https://packs.example/acme/' }])
})

describe('a pack that the organisation has set is looked at by its link', () => {
  const [pack] = policyPacks([link]) as readonly [PolicyPack]
  const here: PolledFeed = { address: pack.address, head: 'here', tried: 1, failures: 0, looks: 0 }
  const moved = { ...here, address: 'https://old.example/' }
  const shut = { ...here, refused: { kind: 'sealed' } }

  test('where it is not followed yet', () => {
    expect(isToAdopt(pack, undefined, false)).toBe(true)
  })

  test('where the link may be a new one, and the pack comes from elsewhere or no longer opens', () => {
    expect([here, moved, shut].map((check) => isToAdopt(pack, check, true))).toEqual([false, true, true])
  })

  test('and not again at every alarm, since all of it is read', () => {
    expect([here, moved, shut].map((check) => isToAdopt(pack, check, false))).toEqual([false, false, false])
  })
})
