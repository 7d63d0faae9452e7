// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { EmptyLibrary } from '../../components/empty-library.tsx'
import { type AddActions, type Adding, AddPack } from '../../components/packs/add-pack.tsx'
import { firstSight } from '../support/pack-view.ts'
import { draw, drawChanging, type Screen } from '../support/screen.tsx'

let screen: Screen
let become: (adding: Adding) => Promise<void>
const spies = {
  onLink: vi.fn(),
  onFile: vi.fn(),
  onFolder: vi.fn(),
  onAllowHost: vi.fn(),
  onSubscribe: vi.fn(),
  onCancel: vi.fn(),
  onAnother: vi.fn(),
  onCopy: vi.fn(),
}
beforeEach(() => vi.clearAllMocks())
afterEach(() => screen.close())

async function open(first: Adding = { kind: 'idle' }, actions: AddActions = spies) {
  ;({ screen, change: become } = await drawChanging(first, (adding) => <AddPack adding={adding} actions={actions} />))
}

const link = () => document.querySelector<HTMLInputElement>('input[type=url]') ?? document.createElement('input')
const send = () => act(async () => void document.querySelector('form')?.requestSubmit())
const text = () => document.body.textContent
const problem = () => document.getElementById(link().getAttribute('aria-describedby') ?? '')?.textContent

describe('by a link', () => {
  test('what was pasted is asked about, without the spaces around it', async () => {
    await open()
    await screen.type(link(), '  https://packs.example/#evenkeel=abc ')
    await send()
    expect(spies.onLink).toHaveBeenCalledWith('https://packs.example/#evenkeel=abc')
  })

  test('without one, the keyboard goes to the field and the reason is said there', async () => {
    await open()
    await send()
    expect(spies.onLink).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(link())
    expect(problem()).toBe('Paste the link first.')
    expect(link().getAttribute('aria-invalid')).toBe('true')
    await screen.type(link(), 'h')
    expect(text()).not.toContain('Paste the link first.')
  })

  test('while it is looked at, nothing else can be asked, and it can be cancelled', async () => {
    await open({ kind: 'looking' })
    await screen.type(link(), 'https://packs.example/')
    await send()
    await screen.click(screen.get('button', 'Choose a shared folder'))
    expect(spies.onLink).not.toHaveBeenCalled()
    expect(spies.onFolder).not.toHaveBeenCalled()
    expect(screen.get('status').textContent).toBe('Looking at the pack …')
    await screen.click(screen.get('button', 'Cancel'))
    expect(spies.onCancel).toHaveBeenCalledOnce()
  })

  test('refused, the reason stands at the field, which keeps what was pasted and has the keyboard', async () => {
    await open()
    link().focus()
    await screen.type(link(), 'https://packs.example/')
    await send()
    await become({ kind: 'looking' })
    await become({ kind: 'refused', why: 'wrong-publisher' })
    expect(problem()).toBe('It comes from another publisher than expected. Ask your team lead before you go on.')
    expect(link().value).toBe('https://packs.example/')
    expect(document.activeElement).toBe(link())
  })
})

describe('from a host that did not answer', () => {
  const unheard = { kind: 'refused', why: 'no-answer', host: 'packs.example' } as const
  const name = 'Ask the browser to allow packs.example'

  test('the reason comes first, then why it may be, and one button that asks', async () => {
    await open(unheard)
    expect(screen.get('alert').textContent).toBe(
      `It can’t be reached. Check your connection and the link, then try again.If both are fine, the browser may have to allow Evenkeel to read packs from packs.example.${name}`,
    )
    await screen.click(screen.get('button', name))
    expect(spies.onAllowHost).toHaveBeenCalledOnce()
  })

  test('a no is said, and can be thought over', async () => {
    await open({ ...unheard, denied: true })
    expect(text()).toContain('Not allowed. You can still open a pack file.')
    screen.get('button', name)
  })

  test('that nobody may be asked for here, the way leads to the settings', async () => {
    const { onAllowHost: _, ...without } = spies
    const onSettings = vi.fn()
    await open(unheard, { ...without, onSettings })
    expect(text()).toContain('Add the pack in the settings')
    await screen.click(screen.get('button', 'All settings'))
    expect(onSettings).toHaveBeenCalledOnce()
  })

  test('nothing is offered for what else is refused', async () => {
    await open({ kind: 'refused', why: 'unreachable' })
    expect(screen.all('button').map(({ textContent }) => textContent)).toEqual(['Continue', 'Choose a shared folder'])
  })
})

describe('by other ways', () => {
  test('a folder is offered only where the browser opens folders', async () => {
    const { onFolder: _, ...without } = spies
    await open({ kind: 'idle' }, without)
    expect(screen.all('button').map(({ textContent }) => textContent)).toEqual(['Continue'])
  })

  test('a refused folder is no fault of the link', async () => {
    await open()
    await screen.click(screen.get('button', 'Choose a shared folder'))
    expect(spies.onFolder).toHaveBeenCalledOnce()
    await become({ kind: 'refused', why: 'folder' })
    expect(text()).toContain('The folder can’t be read. Choose it again.')
    expect(link().getAttribute('aria-invalid')).toBe('false')
  })

  test('a file is opened by the browser’s own field, under a label', async () => {
    await open()
    const field = document.querySelector<HTMLInputElement>('input[type=file]')
    expect(field?.closest('label')?.textContent).toBe('Open a pack file')
    const file = new File(['{}'], 'harbour.pack')
    Object.defineProperty(field, 'files', { value: [file] })
    await act(async () => void field?.dispatchEvent(new Event('change', { bubbles: true })))
    expect(spies.onFile).toHaveBeenCalledWith(file)
  })
})

describe('at first sight', () => {
  test('says whose it is, who approves, how much of which languages, and that the link vouches for it', async () => {
    await open()
    link().focus()
    await become({ kind: 'seen', sight: firstSight() })
    expect(screen.focused()).toBe('Harbour')
    expect(text()).toContain('Approved by Anna Berg and Li Wei')
    expect(text()).toContain('342 replies · English 200 · Danish 142')
    expect(text()).toContain('The fingerprint is the one in your link.')
    await screen.click(screen.get('button', 'Subscribe'))
    expect(spies.onSubscribe).toHaveBeenCalledOnce()
  })

  test('where no link vouches, the agent is asked to compare, and subscribing says that it is the same', async () => {
    await open({ kind: 'seen', sight: firstSight({ pinned: false, needs: 1 }) })
    expect(text()).toContain('Does your team lead read out the same fingerprint?')
    expect(text()).toContain('Not four-eyes: one person approves')
    expect(screen.all('button').map((it) => it.textContent)).toEqual(['', 'It is the same: subscribe', 'Cancel'])
  })

  test('can be left', async () => {
    await open({ kind: 'seen', sight: firstSight() })
    await screen.click(screen.get('button', 'Cancel'))
    expect(spies.onCancel).toHaveBeenCalledOnce()
  })
})

describe('fetching', () => {
  test('shows how far it is, and can be cancelled', async () => {
    await open({ kind: 'syncing', done: 3200, total: 10_000 })
    expect(text()).toContain('3,200 of 10,000')
    await screen.click(screen.get('button', 'Cancel'))
    expect(spies.onCancel).toHaveBeenCalledOnce()
    await become({ kind: 'cancelled' })
    expect(screen.get('status').textContent).toBe('Cancelled. Nothing was added.')
  })

  test('of which nobody knows how much there is, shows what has come', async () => {
    await open({ kind: 'syncing', done: 3200, total: undefined })
    expect(text()).toContain('3,200 so far')
    expect(document.querySelector('progress')?.hasAttribute('value')).toBe(false)
  })

  test('done, it says what came and who approved it, where the keyboard is', async () => {
    await open({ kind: 'syncing', done: 1, total: 2 })
    screen.get('button', 'Cancel').focus()
    await become({ kind: 'done', count: 342, approvers: ['Anna Berg', 'Li Wei'] })
    expect(screen.get('status').textContent).toBe('342 replies, approved by Anna Berg and Li Wei')
    expect(document.activeElement).toBe(screen.get('status'))
    await screen.click(screen.get('button', 'Add another'))
    expect(spies.onAnother).toHaveBeenCalledOnce()
  })
})

test('a step that changes by itself leaves the keyboard to whoever has it', async () => {
  await open({ kind: 'syncing', done: 1, total: 2 })
  const search = document.body.appendChild(document.createElement('input'))
  search.focus()
  await become({ kind: 'done', count: 342, approvers: [] })
  expect(document.activeElement).toBe(search)
  search.remove()
})

test('in the empty library, the team’s own replies come before the samples', async () => {
  screen = await draw(
    <EmptyLibrary addPack={<AddPack adding={{ kind: 'idle' }} actions={spies} />} onSamples={() => undefined}>
      {null}
    </EmptyLibrary>,
  )
  expect(screen.all('button').map(({ textContent }) => textContent)).toEqual([
    'Continue',
    'Choose a shared folder',
    'Try with samples',
  ])
})
