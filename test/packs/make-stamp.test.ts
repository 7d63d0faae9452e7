import { expect, test } from 'vitest'
import { makeStamp } from '../../lib/packs/make-stamp.ts'
import { readStamp } from '../../lib/packs/stamp.ts'
import { noon } from '../support/pack-item.ts'
import { accepted, day } from '../support/publisher.ts'
import { publishFour } from '../support/scene.ts'

const hold = { reason: 'The date is being checked', decides: 'Anna Berg', since: noon }
const held = { id: 'reply-01', status: 'held', ...hold } as const
const withdrawn = { id: 'reply-01', status: 'withdrawn', ...hold } as const
const until = { issued: noon, expires: noon + day }

const { out } = await publishFour()
if (!out) throw new Error('Nothing was published')
const first = accepted(readStamp(accepted(makeStamp(out, [held], until))))
const stamped = { ...out, stamp: { stamp: first, hash: '' } }

test('stamps of a revision are numbered from one', () => {
  expect(first).toMatchObject({ revision: 4, number: 1, holds: [held] })
  expect(accepted(readStamp(accepted(makeStamp(stamped, [withdrawn], until))))).toMatchObject({ number: 2 })
})

test('what is held can be withdrawn by a stamp, and not be let go', () => {
  const unheld = { ok: false, refusal: { kind: 'unheld', ids: ['reply-01'] } }
  expect(makeStamp(stamped, [], until)).toEqual(unheld)
  expect(makeStamp({ ...out, stamp: { stamp: { ...first, holds: [withdrawn] }, hash: '' } }, [held], until)).toEqual(
    unheld,
  )
})

test('a stamp that no reader would take is not made', () => {
  expect(makeStamp(out, [{ ...held, reason: '' }], until).ok).toBe(false)
  expect(makeStamp(out, [held, held], until).ok).toBe(false)
})
