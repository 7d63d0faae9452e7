import { expect, test } from 'vitest'
import { onceFor } from '../../lib/base/once-for.ts'

test('the last answer is given again for the same things, and made anew for any other', () => {
  let made = 0
  const ask = onceFor((one: object, other: string | undefined) => [one, other, ++made])
  const thing = {}
  expect(ask(thing, 'a')).toEqual([thing, 'a', 1])
  expect(ask(thing, 'a')).toEqual([thing, 'a', 1])
  expect(ask(thing, undefined)).toEqual([thing, undefined, 2])
  expect(ask({}, undefined)).toEqual([{}, undefined, 3])
  expect(ask(thing, 'a')).toEqual([thing, 'a', 4])
})
