import { expect, test } from 'vitest'
import { isBarred, type Standing, standingAt } from '../../lib/replies/standing.ts'

const noon = 1_792_000_000
const hold = { reason: 'The date is being checked', decides: 'Anna Berg', since: noon - 60 }

test('what nobody says anything of may be sent', () => {
  expect(standingAt({}, noon)).toEqual({ kind: 'current' })
  expect(standingAt({ status: 'approved', validFrom: noon, validUntil: noon + 1 }, noon)).toEqual({ kind: 'current' })
})

test('it is valid from its first moment until just before its last', () => {
  expect(standingAt({ validFrom: noon + 1 }, noon)).toEqual({ kind: 'not-yet', from: noon + 1 })
  expect(standingAt({ validUntil: noon }, noon)).toEqual({ kind: 'expired', since: noon, blocks: false })
})

test('a hold outranks an expiry, and says why and who decides', () => {
  expect(standingAt({ status: 'held', hold, validUntil: noon - 1 }, noon)).toEqual({ kind: 'held', hold })
  expect(standingAt({ status: 'withdrawn', hold, validFrom: noon + 1 }, noon)).toEqual({ kind: 'withdrawn', hold })
})

test.for<[string, Standing, boolean]>([
  ['held', { status: 'held', hold }, true],
  ['withdrawn', { status: 'withdrawn', hold }, true],
  ['not yet valid', { validFrom: noon + 1 }, true],
  ['expired, and its pack says block', { validUntil: noon - 1, whenExpired: 'block' }, true],
  ['expired, and its pack says warn', { validUntil: noon - 1, whenExpired: 'warn' }, false],
  ['expired, and its pack says nothing', { validUntil: noon - 1 }, false],
  ['approved', { status: 'approved' }, false],
])('whether what is %s may be inserted', ([, standing, barred]) => {
  expect(isBarred(standingAt(standing, noon))).toBe(barred)
})
