// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { AgeFields } from '../../components/age-fields.tsx'
import { RememberedWork } from '../../components/remembered-work.tsx'
import type { Remembered } from '../../lib/db/remembered.ts'
import { type Ages, ageChoices } from '../../lib/settings/ages.ts'
import { draw } from '../support/screen.tsx'

const ages: Ages = { insertions: '24-hours', words: '90-days' }
const nothing: Remembered = { used: 0, learned: 0, unanswered: [], inserted: 0 }

async function drawFields() {
  const changes: Partial<Ages>[] = []
  const screen = await draw(<AgeFields ages={ages} choices={ageChoices} onAge={(change) => changes.push(change)} />)
  const [insertions, words] = screen.all('combobox') as readonly HTMLSelectElement[]
  if (!insertions || !words) throw new Error('Two ages can be chosen')
  return { screen, insertions, words, changes }
}

test('each age is chosen from a short list, with what comes of it said below', async () => {
  const { screen, insertions, words } = await drawFields()
  const optionsOf = (list: HTMLSelectElement) => Array.from(list.options, ({ text }) => text)
  const belowOf = (list: HTMLSelectElement) =>
    document.getElementById(list.getAttribute('aria-describedby') ?? '')?.textContent
  expect(optionsOf(insertions)).toEqual(['Not kept', 'Kept for 8 hours', 'Kept for 24 hours', 'Kept for 7 days'])
  expect(optionsOf(words)).toEqual(['Not kept', 'Kept for 30 days', 'Kept for 90 days', 'Kept for 1 year'])
  expect([insertions, words].map(({ selectedOptions }) => selectedOptions[0]?.text)).toEqual([
    'Kept for 24 hours',
    'Kept for 90 days',
  ])
  expect(belowOf(insertions)).toContain('Not kept, you are told neither.')
  expect(belowOf(words)).toContain('Not kept, nothing is learned.')
  await screen.close()
})

test('choosing one changes that one', async () => {
  const { screen, insertions, words, changes } = await drawFields()
  await screen.type(insertions, 'none')
  await screen.type(words, '1-year')
  expect(changes).toEqual([{ insertions: 'none' }, { words: '1-year' }])
  await screen.close()
})

test.each([
  [{ ...nothing, used: 2, learned: 1, inserted: 3 }, ['2 replies used', '3 times a reply went into a ticket']],
  [{ ...nothing, used: 2, learned: 1 }, ['2 replies used, words of messages for 1 of them']],
  [nothing, ['Nothing yet.']],
])('what there is of %j is counted, and how long it is kept can be chosen', async (remembered, said) => {
  const fields = <AgeFields ages={ages} choices={ageChoices} onAge={() => undefined} />
  const screen = await draw(
    <RememberedWork remembered={remembered} ages={fields} onForget={() => undefined} outcome={undefined} />,
  )
  for (const words of said) expect(document.body.textContent).toContain(words)
  if (remembered.inserted === 0) expect(document.body.textContent).not.toContain('into a ticket.')
  expect(screen.all('combobox')).toHaveLength(2)
  await screen.close()
})
