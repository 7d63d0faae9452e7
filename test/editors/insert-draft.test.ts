// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { insertDraft } from '../../lib/editors/insert-draft.ts'
import { field, pictureOf } from '../support/caret.ts'
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

async function outcomeOf(draft: typeof late, host: HTMLElement, watched = (_: Promise<boolean>) => {}) {
  const outcome = insertDraft(draft, { field: host, at: 0, place: undefined }, { watched })
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
  expect(await outcomeOf(late, host)).toMatchObject({ kind: 'inserted' })
  expect(host.textContent).toBe('We are late.')
})

describe('what is said of formatting', () => {
  const bold = { html: '<p>We are <strong>late</strong>.</p>', text: 'We are late.' }
  const asText: Manners = (host, html) => append(host, html.replaceAll(/<\/?strong>/g, ''))

  test('that arrived is nothing', async () => {
    expect(await outcomeOf(bold, editor('<p><b>Hi</b></p>', append))).toEqual({ kind: 'inserted' })
  })

  test('that an editor drops is that it was inserted as plain text', async () => {
    expect(await outcomeOf(bold, editor('<p><b>Hi</b></p>', asText))).toEqual({ kind: 'inserted-plain' })
  })

  test('that was never there is nothing', async () => {
    expect(await outcomeOf(late, editor('', asText))).toEqual({ kind: 'inserted' })
  })

  test('in a text field, where nobody expects any, is nothing', async () => {
    const area = field('|')
    document.execCommand = (_, __, text = '') => {
      area.value += text
      return true
    }
    expect(await outcomeOf(bold, area)).toEqual({ kind: 'inserted' })
  })
})

describe('an editor that draws only what is in sight', () => {
  const long = {
    html: Array.from({ length: 200 }, (_, at) => `<p>Line ${at} of many.</p>`).join(''),
    text: '',
  }
  const lines = [...long.html.matchAll(/<p>.*?<\/p>/g)].map(([line]) => line)
  const drawing = (shown: readonly string[]) => {
    const host = editor('', (it) => append(it, shown.join('')))
    const frame = document.body.appendChild(document.createElement('div'))
    frame.className = 'cm-editor'
    frame.append(host)
    return host
  }

  test('is believed for what it shows of a long text, and the agent is asked to look it over', async () => {
    expect(await outcomeOf(long, drawing(lines.slice(-40)))).toEqual({ kind: 'inserted-unchecked' })
  })

  test('is not believed where neither end of it is in sight', async () => {
    expect(await outcomeOf(long, drawing(lines.slice(80, 120)))).toEqual({ kind: 'changed' })
  })
})

describe('a selection that holds the very words of the reply', () => {
  test('in a text field stays, with the caret behind it', async () => {
    const area = field('{We are late.} Bye')
    const outcome = insertDraft(late, { field: area, at: 0, place: { kind: 'offsets', start: 0, end: 12 } })
    await vi.runAllTimersAsync()
    expect(await outcome).toEqual({ kind: 'inserted' })
    expect(pictureOf(area)).toBe('We are late.| Bye')
  })

  test('in an editor is not doubled by one way after the other', async () => {
    const host = editor('<p>We are late.</p>', append)
    const range = document.createRange()
    range.selectNodeContents(host)
    const outcome = insertDraft(late, {
      field: host,
      at: 0,
      place: { kind: 'range', range, backward: false, from: host },
    })
    await vi.runAllTimersAsync()
    expect(await outcome).toEqual({ kind: 'inserted' })
    expect(host.innerHTML).toBe('<p>We are late.</p>')
  })
})

describe('a paste that the page hands on when the reply has gone in another way', () => {
  /** Answers a paste after a second; the browser's own command writes at once. Meanwhile the agent may be typing. */
  async function withLatePaste(undo: Manners, meanwhile = (_: HTMLElement) => {}) {
    const host = editor('', (it, html) => setTimeout(() => append(it, html), 1_000))
    document.execCommand = (command, _, value) => {
      if (command === 'insertHTML') append(host, value ?? '')
      if (command === 'undo') undo(host, '')
      return true
    }
    let once: Promise<boolean> | undefined
    setTimeout(() => meanwhile(host), 700)
    const outcome = await outcomeOf(late, host, (alone) => {
      once = alone
    })
    return { outcome, once: await once, text: host.textContent }
  }
  const takesBack: Manners = (it) => it.lastChild?.remove()
  const outcome = { kind: 'inserted', mayComeTwice: true }

  test('is taken back', async () => {
    expect(await withLatePaste(takesBack)).toEqual({ outcome, once: true, text: 'We are late.' })
  })

  test('is taken back without what the agent has typed meanwhile', async () => {
    const type = (host: HTMLElement) => append(host, ' Bye')
    expect(await withLatePaste(takesBack, type)).toEqual({ outcome, once: true, text: 'We are late. Bye' })
  })

  test('is told to the agent where it can’t be', async () => {
    expect(await withLatePaste(() => undefined)).toMatchObject({ outcome, once: false })
  })
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

  test.each<[string, (area: HTMLTextAreaElement) => void, object]>([
    [
      'has become read-only',
      (area) => {
        area.readOnly = true
      },
      { why: 'read-only' },
    ],
    [
      'has been switched off',
      (area) => {
        area.disabled = true
      },
      { why: 'disabled' },
    ],
    [
      'is too short by four characters',
      (area) => {
        area.maxLength = 15
      },
      { why: 'too-long', over: 4 },
    ],
  ])('the field %s: nothing is cut, nothing is written', async (_, change, why) => {
    const area = field('We are |')
    document.execCommand = () => {
      area.value = 'written'
      return true
    }
    change(area)
    const outcome = insertDraft(late, { field: area, at: 0, place: { kind: 'offsets', start: 7, end: 7 } })
    await vi.runAllTimersAsync()
    expect(await outcome).toEqual({ kind: 'refused', ...why })
    expect(area.value).toBe('We are ')
  })

  test('what a selection gives back counts towards what a field holds', async () => {
    const area = field('{We are so}')
    area.maxLength = late.text.length
    document.execCommand = (_, __, text = '') => {
      area.setRangeText(text)
      return true
    }
    const outcome = insertDraft(late, { field: area, at: 0, place: { kind: 'offsets', start: 0, end: 9 } })
    await vi.runAllTimersAsync()
    expect(await outcome).toEqual({ kind: 'inserted' })
  })

  test('an editor that was locked', async () => {
    const host = editor('', append)
    host.contentEditable = 'false'
    expect(await outcomeOf(late, host)).toEqual({ kind: 'refused', why: 'read-only' })
  })

  test('the page shows another ticket by the time of the writing', async () => {
    const host = editor('', append, 'beforeinput')
    let ticket = 'hers'
    host.addEventListener('paste', (event) => {
      event.preventDefault()
      ticket = 'his'
    })
    const memory = { field: host, at: 0, place: undefined }
    const outcome = insertDraft(late, memory, { mayStill: () => ticket === 'hers' })
    await vi.runAllTimersAsync()
    expect(await outcome).toEqual({ kind: 'refused', why: 'ticket-changed' })
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
