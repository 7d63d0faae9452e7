// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { insertDraft } from '../../lib/editors/insert-draft.ts'
import { field } from '../support/caret.ts'
import { hiddenStyle } from '../support/hidden-style.ts'

// How browsers and real editors take a draft is seen in test/e2e. Here are the editors' manners that none of them has at will.

beforeEach(() => {
  vi.useFakeTimers()
  // The browser itself writes nothing here.
  document.execCommand = () => false
})
afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

type Manners = (editor: HTMLElement, html: string) => void

/** An editor that reads a pasted clipboard itself, as most do. */
function editor(content: string, manners: Manners, event: 'paste' | 'beforeinput' = 'paste'): HTMLElement {
  const host = document.createElement('div')
  host.contentEditable = 'true'
  host.innerHTML = content
  host.addEventListener(event, (pasted) => {
    const data =
      'clipboardData' in pasted ? pasted.clipboardData : 'dataTransfer' in pasted ? pasted.dataTransfer : null
    pasted.preventDefault()
    manners(host, data?.getData('text/html') ?? '')
  })
  document.body.append(host)
  return host
}

const append: Manners = (host, html) => host.insertAdjacentHTML('beforeend', html)
const late = { html: '<p>We are late.</p>', text: 'We are late.' }

async function outcomeOf(draft: typeof late, host: HTMLElement) {
  const outcome = insertDraft(draft, { field: host, at: 0, place: undefined })
  await vi.runAllTimersAsync()
  return outcome
}

describe('what is said to have been inserted was seen to be', () => {
  test('an editor that takes it', async () => {
    const host = editor('<p>Hi</p>', append)
    expect(await outcomeOf(late, host)).toEqual({ kind: 'inserted' })
    expect(host.textContent).toBe('HiWe are late.')
  })

  test('an editor that draws it later', async () => {
    const host = editor('', (it, html) => setTimeout(() => append(it, html), 300))
    expect(await outcomeOf(late, host)).toEqual({ kind: 'inserted' })
  })

  test('an editor that draws it in pieces', async () => {
    const host = editor('', (it) => {
      append(it, 'We are ')
      setTimeout(() => append(it, 'late.'), 50)
    })
    expect(await outcomeOf(late, host)).toEqual({ kind: 'inserted' })
  })

  test('an editor that spaces it in its own way', async () => {
    const host = editor('', (it) => append(it, '<p>\n  We&nbsp;are\u200B late.\n</p>'))
    expect(await outcomeOf(late, host)).toEqual({ kind: 'inserted' })
  })

  test('an editor that has the same words already gets them once more', async () => {
    const host = editor('<p>We are late.</p>', append)
    expect(await outcomeOf(late, host)).toEqual({ kind: 'inserted' })
    expect(host.textContent).toBe('We are late.We are late.')
  })

  test('an editor in which a selection that held the same words was replaced', async () => {
    const host = editor('<p>We are late. Well</p>', (it, html) => {
      it.innerHTML = html
    })
    expect(await outcomeOf(late, host)).toEqual({ kind: 'inserted' })
  })

  test('signs of HTML in a reply are words of it', async () => {
    const host = editor('', append)
    const draft = { html: '<p>a &lt; b &amp;&amp; &quot;c&quot; &gt; d&#39;s</p>', text: 'a < b && "c" > d\'s' }
    expect(await outcomeOf(draft, host)).toEqual({ kind: 'inserted' })
    expect(host.textContent).toBe(draft.text)
  })
})

test('nothing is written into a field that takes the keyboard away meanwhile', async () => {
  const reply = field('We are |late')
  const other = field('An internal note|')
  document.execCommand = (_, __, text) => {
    const active = document.activeElement as HTMLTextAreaElement
    active.value += text
    return true
  }
  const place = { kind: 'offsets', start: 7, end: 7 } as const
  reply.addEventListener('focus', () => other.focus())
  const outcome = insertDraft(late, { field: reply, at: 0, place })
  await vi.runAllTimersAsync()
  expect(await outcome).toEqual({ kind: 'refused', why: 'not-taken' })
  expect([reply.value, other.value]).toEqual(['We are late', 'An internal note'])
})

test('an editor that makes something else of it: the agent is asked to look', async () => {
  const host = editor('', (it) => append(it, 'We are'))
  expect(await outcomeOf(late, host)).toEqual({ kind: 'changed' })
})

test('an editor that swallows a paste is asked the way the next kind of editor understands', async () => {
  const host = editor('', append, 'beforeinput')
  host.addEventListener('paste', (event) => event.preventDefault())
  expect(await outcomeOf(late, host)).toEqual({ kind: 'inserted' })
  expect(host.textContent).toBe('We are late.')
})

describe('a refusal says why', () => {
  test('nobody was in a field', async () => {
    expect(await insertDraft(late, undefined)).toEqual({ kind: 'refused', why: 'no-field' })
  })

  test.each<[string, (it: HTMLElement) => void]>([
    ['has left the page', (it) => it.remove()],
    [
      'is no longer shown',
      (it) => {
        it.style.display = 'none'
      },
    ],
  ])('the field %s', async (_, go) => {
    const host = editor('', append)
    go(host)
    expect(await outcomeOf(late, host)).toEqual({ kind: 'refused', why: 'field-gone' })
    expect(host.textContent).toBe('')
  })

  test('another ticket takes its place while the editor is waited for', async () => {
    document.body.innerHTML = hiddenStyle
    const host = editor('', append, 'beforeinput')
    host.addEventListener('paste', (event) => {
      event.preventDefault()
      host.hidden = true
    })
    expect(await outcomeOf(late, host)).toEqual({ kind: 'refused', why: 'field-gone' })
    expect(host.textContent).toBe('')
  })

  test('nothing that we know moves it', async () => {
    const host = document.createElement('div')
    host.contentEditable = 'true'
    document.body.append(host)
    expect(await outcomeOf(late, host)).toEqual({ kind: 'refused', why: 'not-taken' })
    expect(await outcomeOf(late, field('We are |'))).toEqual({ kind: 'refused', why: 'not-taken' })
  })
})

describe('the paragraph around a reply', () => {
  const given = async (html: string) => {
    let seen = ''
    const host = editor('', (it, pasted) => {
      seen = pasted
      append(it, pasted)
    })
    await outcomeOf({ html, text: '' }, host)
    return seen
  }

  test.each([
    [
      'of one paragraph is left off, so that it goes into the agent’s sentence',
      '<p>We are <strong>late</strong>.</p>',
      'We are <strong>late</strong>.',
    ],
    ['of one paragraph with lines in it too', '<p>We are<br>late.</p>', 'We are<br>late.'],
    ['stays where there are two', '<p>We are late.</p><p>Sorry.</p>', '<p>We are late.</p><p>Sorry.</p>'],
    [
      'stays beside a list',
      '<p>Please send</p><ul><li>a photo</li></ul><p>Thanks</p>',
      '<p>Please send</p><ul><li>a photo</li></ul><p>Thanks</p>',
    ],
    ['is none where a list stands alone', '<ul><li>a photo</li></ul>', '<ul><li>a photo</li></ul>'],
  ])('%s', async (_, html, expected) => {
    expect(await given(html)).toBe(expected)
  })
})
