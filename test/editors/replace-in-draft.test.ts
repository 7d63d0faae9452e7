// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { selectionFor } from '../../lib/editors/field.ts'
import { replaceInDraft } from '../../lib/editors/replace-in-draft.ts'
import type { ReplaceOutcome } from '../../lib/messages/protocol.ts'
import { hiddenStyle } from '../support/hidden-style.ts'

// What real editors make of it is seen in test/e2e/stale-draft.test.ts. Here are the manners that none of them has at will.

beforeEach(() => {
  vi.useFakeTimers()
  document.execCommand = () => false
})
afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

type Manners = (editor: HTMLElement, html: string) => void

const overSelection: Manners = (host, html) => {
  const range = selectionFor(host)?.getRangeAt(0)
  range?.deleteContents()
  range?.insertNode(document.createTextNode(html))
}

function editor(content: string, manners = overSelection): HTMLElement {
  const host = document.createElement('div')
  host.contentEditable = 'true'
  host.tabIndex = 0
  host.innerHTML = content
  host.addEventListener('paste', (event) => {
    event.preventDefault()
    manners(host, event.clipboardData?.getData('text/html') ?? '')
  })
  document.body.append(host)
  return host
}

const correct = { html: '<p>Within 30 days.</p>', text: 'Within 30 days.' }

async function replace(host: HTMLElement, asked: Parameters<typeof replaceInDraft>[3] = {}): Promise<ReplaceOutcome> {
  const outcome = replaceInDraft('Within 14 days.', correct, { field: host, at: 0, place: undefined }, asked)
  await vi.runAllTimersAsync()
  return outcome
}

test('words are replaced where they stand, and nothing else is', async () => {
  const host = editor('<p>Hi. Within 14 days. Bye.</p>')
  expect(await replace(host)).toEqual({ kind: 'inserted' })
  expect(host.textContent).toBe('Hi. Within 30 days. Bye.')
})

test('what was replaced can be taken back', async () => {
  const remember = vi.fn()
  const host = editor('<p>Within 14 days.</p>')
  await replace(host, { remember })
  expect(remember.mock.lastCall).toMatchObject([{ before: { content: '<p>Within 14 days.</p>' } }])
})

test('an editor that writes elsewhere is not said to have replaced them', async () => {
  const host = editor('<p>Within 14 days.</p>', (it, html) => it.insertAdjacentHTML('beforeend', html))
  expect(await replace(host)).toEqual({ kind: 'changed' })
})

describe('nothing is touched where', () => {
  test.each<[string, string, ReplaceOutcome]>([
    ['the words are not there', '<p>Within 10 days.</p>', { kind: 'not-replaced' }],
    ['a picture is among the words', '<p>Within <img src="cid:1"> 14 days.</p>', { kind: 'not-replaced' }],
    ['a quotation is among the words', '<p>Within</p><blockquote>Why?</blockquote>14 days.', { kind: 'not-replaced' }],
    ['the words are there twice', '<p>Within 14 days. Within 14 days.</p>', { kind: 'not-replaced' }],
  ])('%s', async (_, content, outcome) => {
    const host = editor(content)
    expect(await replace(host)).toEqual(outcome)
    expect(host.innerHTML).toBe(content)
    expect(document.activeElement).not.toBe(host)
  })

  test('the page shows another ticket', async () => {
    const host = editor('<p>Within 14 days.</p>')
    expect(await replace(host, { mayStill: () => false })).toEqual({ kind: 'refused', why: 'ticket-changed' })
    expect(host.textContent).toBe('Within 14 days.')
  })

  test('the field is hidden', async () => {
    document.body.insertAdjacentHTML('afterbegin', hiddenStyle)
    const host = editor('<p>Within 14 days.</p>')
    host.hidden = true
    expect(await replace(host)).toEqual({ kind: 'refused', why: 'field-gone' })
    expect(host.textContent).toBe('Within 14 days.')
  })
})

test('without a field nothing is replaced', async () => {
  expect(await replaceInDraft('Within 14 days.', correct, undefined)).toEqual({ kind: 'refused', why: 'no-field' })
})
