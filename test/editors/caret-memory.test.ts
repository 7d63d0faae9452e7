// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { rememberCaret, reportField } from '../../lib/editors/caret-memory.ts'
import type { FieldMemory } from '../../lib/editors/field.ts'
import { restorePlace } from '../../lib/editors/restore-place.ts'
import { field, pictureOf } from '../support/caret.ts'
import { hiddenStyle } from '../support/hidden-style.ts'

afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

/** Something in the page that takes the keyboard and is no field, as the frame of the sidebar. */
function goElsewhere(): void {
  const elsewhere = document.createElement('button')
  document.body.append(elsewhere)
  elsewhere.focus()
}

function lastOf({ last }: { last: () => FieldMemory | undefined }): FieldMemory {
  const memory = last()
  if (!memory) throw new Error('No field was remembered')
  return memory
}

describe('where the agent was writing', () => {
  test.each(['We are |late', '|We are late', 'We are late|', 'We {are} late', '{We are late}', '|'])(
    'is found again after the sidebar had the keyboard: %s',
    async (picture) => {
      const memory = rememberCaret()
      const area = field(picture)
      goElsewhere()
      area.setSelectionRange(0, 0)
      await restorePlace(lastOf(memory))
      expect(pictureOf(area)).toBe(picture)
      expect(document.activeElement).toBe(area)
    },
  )

  test('is the field the agent was in last', () => {
    const memory = rememberCaret()
    field('An internal note|')
    const reply = field('Dear Anna|')
    goElsewhere()
    expect(lastOf(memory).field).toBe(reply)
  })

  test('is known also when the agent was writing before anybody watched', () => {
    const area = field('We are |late')
    expect(lastOf(rememberCaret())).toMatchObject({ field: area, place: { kind: 'offsets', start: 7, end: 7 } })
  })

  test('is nowhere when the agent was in no field, or in a password', () => {
    const memory = rememberCaret()
    goElsewhere()
    document.body.insertAdjacentHTML('beforeend', '<input type="password">')
    document.querySelector('input')?.focus()
    expect(memory.last()).toBeUndefined()
  })

  test('is forgotten when told to', () => {
    const memory = rememberCaret()
    field('We are |late')
    memory.forget()
    expect(memory.last()).toBeUndefined()
  })
})

describe('what a frame tells the sidebar', () => {
  test('is when the field had the keyboard, what it is called, and whether it can be written into', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 2, 9) })
    const memory = rememberCaret()
    field('We are |late').setAttribute('aria-label', 'Reply to customer')
    expect(reportField({ memory, canWrite: true, retired: false })).toEqual({
      at: Date.UTC(2026, 2, 9),
      shown: true,
      name: 'Reply to customer',
      canWrite: true,
    })
  })

  test('is what the page around the field says of it, before what the field says itself', () => {
    const memory = rememberCaret()
    field('We are |late').setAttribute('aria-label', 'Text')
    const report = (use: { name?: string; audience?: 'internal' }) =>
      reportField({ memory, canWrite: true, retired: false }, () => use)
    expect(report({ name: 'Note', audience: 'internal' })).toMatchObject({ name: 'Note', audience: 'internal' })
    expect(report({ audience: 'internal' })).toMatchObject({ name: 'Text', audience: 'internal' })
    expect(report({})).not.toHaveProperty('audience')
  })

  test('leaves the name out where there is none', () => {
    const memory = rememberCaret()
    field('|')
    expect(reportField({ memory, canWrite: false, retired: false })).not.toHaveProperty('name')
  })

  test.each(['hidden', 'style="display: none"', 'style="visibility: hidden"'])(
    'is that the field is out of sight, once the ticket around it is: %s',
    (hiding) => {
      document.body.innerHTML = `${hiddenStyle}<main ${hiding}></main>`
      const memory = rememberCaret()
      const area = field('We are |late')
      const report = () => reportField({ memory, canWrite: true, retired: false })?.shown
      expect(report()).toBe(true)
      document.querySelector('main')?.append(area)
      expect(report()).toBe(false)
    },
  )

  test('is nothing once the field has left the page, or the site is no longer allowed', () => {
    const memory = rememberCaret()
    const area = field('|')
    expect(reportField({ memory, canWrite: true, retired: true })).toBeUndefined()
    area.remove()
    expect(reportField({ memory, canWrite: true, retired: false })).toBeUndefined()
  })
})
