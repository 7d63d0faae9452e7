// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PrintScreen } from '../../components/print-screen.tsx'
import type { Item } from '../../lib/replies/item.ts'
import { item, snippet } from '../support/item.ts'
import { noon } from '../support/pack-item.ts'
import { draw, type Screen } from '../support/screen.tsx'

const hour = 60 * 60 * 1000

let screen: Screen
let now = noon * 1000
beforeEach(() => {
  vi.useFakeTimers()
  now = noon * 1000
})
afterEach(async () => {
  await screen.close()
  vi.useRealTimers()
})

async function open(...items: readonly Item[]) {
  screen = await draw(<PrintScreen items={items} libraryOf={undefined} now={() => now} onPrint={() => undefined} />)
}
const print = () => act(() => window.dispatchEvent(new Event('beforeprint')))
const titles = () => Array.from(document.querySelectorAll('article h2'), ({ textContent }) => textContent?.trim())
const text = () => document.body.textContent

const offer = {
  ...item({ title: 'Offer', body: 'Ten percent off.' }),
  validUntil: noon + 60,
  whenExpired: 'block',
} as const
const parcel = item({ title: 'Parcel', body: 'It is on its way.' })

test('what has expired by the time of printing is not printed, and the others are numbered without it', async () => {
  await open(offer, parcel)
  expect(titles()).toEqual(['1 Offer', '2 Parcel'])
  now += hour
  await print()
  expect(titles()).toEqual(['1 Parcel'])
  expect(text()).not.toContain('Ten percent off')
  expect(text()).toContain('1 text on the sheet')
})

test('what has become valid by then is printed', async () => {
  await open({ ...offer, validFrom: noon + 30, validUntil: noon + 7200 }, parcel)
  expect(titles()).toEqual(['1 Parcel'])
  now += hour
  await print()
  expect(titles()).toEqual(['1 Offer', '2 Parcel'])
})

test('where all of it has expired by then, nothing is printed', async () => {
  await open(offer)
  now += hour
  await print()
  expect(titles()).toEqual([])
  expect(text()).toContain('Nothing to print here.')
})

test('what expires while the sheet stands on the screen goes from it', async () => {
  await open(offer, parcel)
  now += hour
  await act(() => vi.advanceTimersByTimeAsync(hour))
  expect(titles()).toEqual(['1 Parcel'])
})

test('a long sheet is printed to the end, and stays drawn when a reply expires after that', async () => {
  await open(offer, ...Array.from({ length: 60 }, (_, at) => item({ title: `Reply ${at}` })))
  expect(titles()).toHaveLength(20)
  await print()
  expect(titles()).toHaveLength(61)
  now += hour
  await print()
  expect(titles()).toHaveLength(60)
})

describe('what has expired and may still be sent after a look', () => {
  const since = Date.parse('2025-12-24T12:00') / 1000
  const marks = () => Array.from(document.querySelectorAll('article > p'), ({ textContent }) => textContent)

  test('says so above its letter, with the year', async () => {
    await open({ ...item({ title: 'Offer' }), validUntil: since }, parcel)
    expect(marks()).toEqual(['Expired December 24, 2025 Check that it still holds before you send it.'])
  })

  test('says so where it is a snippet in it, which it names', async () => {
    const closing = { ...snippet({ id: 'closing', title: 'Closing' }), validUntil: since }
    await open(item({ body: 'Hello.\n\n{% render "closing" %}' }), closing)
    expect(marks()).toEqual([
      'Expired December 24, 2025 This is about the snippet “Closing” in it. Check that it still holds before you send it.',
    ])
  })
})
