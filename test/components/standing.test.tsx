// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import type { Standing } from '../../lib/replies/standing.ts'
import { DrawnSidebar } from '../support/drawn-sidebar.tsx'
import { fakeDesk } from '../support/fake-desk.ts'
import { item } from '../support/item.ts'
import { noon } from '../support/pack-item.ts'
import { draw, type Screen } from '../support/screen.tsx'

let screen: Screen
afterEach(() => screen.close())

const hold = {
  reason: 'Legal is checking the date.',
  decides: 'Anna Berg',
  since: Date.parse('2026-03-02T09:30') / 1000,
}

async function open(own: Parameters<typeof item>[0], hasPage = true) {
  const items = [item({ title: 'Refund', body: 'It is on its way.', ...own }), item({ title: 'Thanks' })]
  const desk = await fakeDesk({ items, now: () => noon, alone: !hasPage })
  screen = await draw(<DrawnSidebar sidebar={desk.sidebar} hasPage={hasPage} />)
  await screen.type(screen.get('combobox', 'Search replies'), 'refund')
  return desk
}

const row = () => screen.all('option')[0]?.textContent
const said = () => screen.all('status').at(-1)?.textContent?.trim()
const button = (name: string) => screen.get('button', name)

describe('a held reply', () => {
  test('is marked in its row, and says in the letter since when, why and who decides', async () => {
    await open({ status: 'held', hold })
    expect(row()).toContain('Held')
    const letter = screen.get('region', 'Preview').textContent
    expect(letter).toContain('Held since Mar 2, 09:30')
    expect(letter).toContain('Legal is checking the date.')
    expect(letter).toContain('Anna Berg decides.')
    expect(letter).toContain('It is on its way.')
  })

  test('has its buttons locked, and Enter says why', async () => {
    const { page } = await open({ status: 'held', hold })
    expect([button('Insert'), button('Copy')].map((one) => one.getAttribute('aria-disabled'))).toEqual(['true', 'true'])
    await screen.press('Enter')
    expect(said()).toBe('This text is held, so it can’t be used yet.')
    expect(page.inserted).toEqual([])
  })
})

describe('the words of a letter', () => {
  /** Whether the browser would do it. */
  const lets = (type: 'copy' | 'dragstart', words: string) => {
    const at = [...document.querySelectorAll('section p, section a, section input')].find(
      (element) => element.textContent === words || (element as HTMLInputElement).value === words,
    )
    return at?.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
  }
  const body = 'Dear customer,\n\n[our page](https://status.example/)\n\n{{ day }}'
  const show = (standing: Standing) => open({ ...standing, body, blanks: { day: { label: 'Day', required: true } } })

  test('are not copied or dragged out of a held one, be it that they were selected before it was held', async () => {
    await show({ status: 'held', hold })
    expect(lets('copy', 'Dear customer,')).toBe(false)
    expect(lets('dragstart', 'Dear customer,')).toBe(false)
    expect(lets('dragstart', 'our page')).toBe(false)
  })

  test('may be copied where nothing bars it, also what has expired and is only asked about', async () => {
    await show({ validUntil: noon - 86_400 })
    expect(lets('copy', 'Dear customer,')).toBe(true)
    expect(lets('dragstart', 'our page')).toBe(true)
  })

  test('of the agent’s own, in a blank, may be copied in a held one too', async () => {
    await show({ status: 'held', hold })
    await screen.type(screen.get('textbox'), 'Friday')
    expect(lets('copy', 'Friday')).toBe(true)
    expect(lets('copy', 'Dear customer,')).toBe(false)
  })
})

test.each<[Standing, string, string]>([
  [{ status: 'withdrawn', hold }, 'Withdrawn', 'This text was withdrawn, so it can’t be used.'],
  [{ validFrom: noon + 86_400 }, 'Not yet valid', 'This text is valid from'],
  [{ validUntil: noon - 86_400, whenExpired: 'block' }, 'Expired', 'This text expired'],
])('%j is marked as well, and says why it can’t be used', async (standing, mark, words) => {
  await open(standing)
  expect(row()).toContain(mark)
  await screen.press('Enter')
  expect(said()).toContain(words)
})

test('an expired reply is asked about, and goes in after a yes', async () => {
  const { page } = await open({ validUntil: noon - 86_400 })
  await screen.press('Enter')
  expect(said()).toContain('Does it still hold?')
  await screen.click(button('Insert anyway'))
  expect(page.inserted).toEqual(['It is on its way.'])
})

test('where there is no page, an expired reply is copied after a yes', async () => {
  const { copied } = await open({ validUntil: noon - 86_400 }, false)
  await screen.click(button('Copy'))
  await screen.click(button('Copy anyway'))
  expect(copied).toEqual(['It is on its way.'])
})

test('what is approved and in its time is not marked', async () => {
  await open({ status: 'approved', validUntil: noon + 60 })
  expect(row()).not.toMatch(/Approved|Expired/)
})
