// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { stateOf } from '../../lib/editors/field-state.ts'
import { undoInsertion } from '../../lib/editors/undo-insertion.ts'
import type { UndoOutcome } from '../../lib/messages/protocol.ts'
import { hiddenStyle } from '../support/hidden-style.ts'

// What real editors and browsers bring back, to the letter and the selection, is seen in test/e2e/undo.test.ts. Here are the
// manners that none of them has at will.

beforeEach(() => {
  vi.useFakeTimers()
  document.execCommand = () => false
})
afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

type Wish = 'undo' | 'redo'

/** An editor with a history of its own, that hears of it in one of the ways editors do. */
function editor(steps: readonly string[], hears: 'keys' | 'beforeinput' | 'both' = 'beforeinput') {
  const host = document.createElement('div')
  host.contentEditable = 'true'
  let at = steps.length - 1
  const wishes: Wish[] = []
  const go = (wish: Wish) => {
    wishes.push(wish)
    at = Math.min(steps.length - 1, Math.max(0, at + (wish === 'undo' ? -1 : 1)))
    host.innerHTML = steps[at] ?? ''
  }
  host.addEventListener('beforeinput', (event) => {
    if (hears === 'keys' || !event.inputType.startsWith('history')) return
    event.preventDefault()
    go(event.inputType === 'historyUndo' ? 'undo' : 'redo')
  })
  host.addEventListener('keydown', (event) => {
    const wish = ({ z: 'undo', y: 'redo' } as const)[event.key]
    if (hears === 'beforeinput' || !event.ctrlKey || !wish) return
    event.preventDefault()
    go(wish)
  })
  document.body.append(host)
  const stateAt = (step: number) => {
    host.innerHTML = steps[step] ?? ''
    return stateOf(host)
  }
  const before = stateAt(0)
  const after = stateAt(steps.length - 1)
  return { host, wishes, insertion: { field: host, before, after, byBrowser: false } }
}

async function undo(insertion: Parameters<typeof undoInsertion>[0]): Promise<UndoOutcome> {
  const outcome = undoInsertion(insertion)
  await vi.runAllTimersAsync()
  return outcome
}

test.each(['keys', 'beforeinput'] as const)('an editor that is told by %s takes it back', async (hears) => {
  const { host, insertion, wishes } = editor(['<p>Mine</p>', '<p>Mine. Reply</p>'], hears)
  expect(await undo(insertion)).toEqual({ kind: 'undone' })
  expect(host.innerHTML).toBe('<p>Mine</p>')
  expect(wishes).toEqual(['undo'])
})

test('an editor that hears both ways is asked once', async () => {
  const { insertion, wishes } = editor(['<p>Long ago</p>', '<p>Mine</p>', '<p>Reply</p>'], 'both')
  await undo({ ...insertion, before: { content: '<p>Mine</p>', selected: undefined } })
  expect(wishes).toEqual(['undo'])
})

test('an editor that made two steps of it takes both back', async () => {
  const { host, insertion } = editor(['<p>Mine</p>', '<p>Mine. Re</p>', '<p>Mine. Reply</p>'])
  expect(await undo(insertion)).toEqual({ kind: 'undone' })
  expect(host.innerHTML).toBe('<p>Mine</p>')
})

test('an undo that would take more than the insertion is done again', async () => {
  const { host, insertion, wishes } = editor(['<p></p>', '<p>Mine. Reply</p>'])
  const before = { content: '<p>Mine</p>', selected: undefined }
  expect(await undo({ ...insertion, before })).toEqual({ kind: 'not-undone', why: 'not-taken' })
  expect(host.innerHTML).toBe('<p>Mine. Reply</p>')
  expect(wishes.filter((wish) => wish === 'redo').length).toBe(1)
})

test('an editor that hears nothing is left as it is, and it is said', async () => {
  const { host, insertion } = editor(['<p>Mine</p>', '<p>Reply</p>'])
  const deaf = host.cloneNode(true) as HTMLElement
  host.replaceWith(deaf)
  expect(await undo({ ...insertion, field: deaf })).toEqual({ kind: 'not-undone', why: 'not-taken' })
  expect(deaf.innerHTML).toBe('<p>Reply</p>')
})

describe('nothing is touched where', () => {
  test.each<[string, (host: HTMLElement) => void, UndoOutcome]>([
    [
      'a word was typed since',
      (host) => {
        host.innerHTML = '<p>Reply!</p>'
      },
      { kind: 'not-undone', why: 'changed-since' },
    ],
    [
      'a line was begun since',
      (host) => {
        host.innerHTML = '<p>Reply</p><p></p>'
      },
      { kind: 'not-undone', why: 'changed-since' },
    ],
    [
      'a word was made bold since',
      (host) => {
        host.innerHTML = '<p><b>Reply</b></p>'
      },
      { kind: 'not-undone', why: 'changed-since' },
    ],
    [
      'it was undone there, or sent, and the editor is as it was',
      (host) => {
        host.innerHTML = '<p>Mine</p>'
      },
      { kind: 'not-undone', why: 'nothing-left' },
    ],
    ['the editor is gone', (host) => host.remove(), { kind: 'not-undone', why: 'field-gone' }],
    [
      'the editor is hidden',
      (host) => {
        host.hidden = true
      },
      { kind: 'not-undone', why: 'field-gone' },
    ],
  ])('%s', async (_, happen, outcome) => {
    const { host, insertion, wishes } = editor(['<p>Mine</p>', '<p>Reply</p>'])
    document.body.insertAdjacentHTML('afterbegin', hiddenStyle)
    happen(host)
    const found = host.innerHTML
    expect(await undo(insertion)).toEqual(outcome)
    expect(host.innerHTML).toBe(found)
    expect(wishes).toEqual([])
  })
})

test('what an editor does to itself is no typing of the agent’s', async () => {
  const { host, insertion } = editor(['<p>Mine</p>', '<p>See <a href="https://x.example">here</a></p>'])
  host.innerHTML =
    '<p class="focused" data-x="a > b">See <span><a href="https://x.example" class="selected">here\u2060</a></span><br></p>'
  expect(await undo(insertion)).toEqual({ kind: 'undone' })
})
