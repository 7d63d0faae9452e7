// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PacksDialog } from '../../components/packs/packs-dialog.tsx'
import { PacksPanel } from '../../components/packs/packs-panel.tsx'
import { wordPackRefusal } from '../../components/packs/word-refusal.ts'
import type { PackView } from '../../lib/sync/pack-view.ts'
import { createWords } from '../../lib/words/words.ts'
import { packCatalogues } from '../support/catalogues.ts'
import { moment, now, packView } from '../support/pack-view.ts'
import { draw, drawChanging, type Screen } from '../support/screen.tsx'

let screen: Screen
const actions = { onRefresh: vi.fn(), onRemove: vi.fn(), onCancelSync: vi.fn(), onCopy: vi.fn() }
beforeEach(() => vi.clearAllMocks())
afterEach(() => screen.close())

async function show(...wishes: readonly Partial<PackView>[]) {
  const drawn = await drawChanging(wishes.map(packView), (packs) => (
    <PacksPanel packs={packs} now={now} actions={actions} adding={<p>the way</p>} />
  ))
  screen = drawn.screen
  return drawn.change
}

const text = () => document.body.textContent
const lines = () => [...document.querySelectorAll('li p')].map(({ textContent }) => textContent)
const buttons = () => screen.all('button').map((it) => it.getAttribute('aria-label') ?? it.textContent)

describe('a pack', () => {
  test('says whose it is, who approved what, how much of it is here and where it comes from', async () => {
    await show({})
    expect(screen.get('heading', 'Harbour')).toBeDefined()
    expect(lines()).toEqual([
      'Revision 57, approved by Anna Berg and Li Wei',
      '342 replies · English and Danish',
      'From packs.harbour.example',
    ])
    expect(text()).toContain('Up to date, 14:02')
  })

  test('says when one person alone approves', async () => {
    await show({ needs: 1, approvers: ['Anna Berg'] })
    expect(lines()).toContain('Not four-eyes: one person approves')
  })

  test('from the organisation is locked: it can be refreshed, but not removed', async () => {
    await show({ byPolicy: true })
    expect(text()).toContain('Set by your organisation')
    expect(buttons()).toEqual(['Copy the fingerprint', 'Refresh Harbour'])
  })

  test('from a file has nothing to refresh, and says how new versions come', async () => {
    await show({ source: { kind: 'file', name: 'harbour.pack' } })
    expect(lines()).toContain('From the file harbour.pack')
    expect(lines()).toContain('New versions come as a new file.')
    expect(buttons()).toEqual(['Copy the fingerprint', 'Remove Harbour'])
  })

  test('shows its fingerprint in groups of four and copies it whole', async () => {
    await show({})
    expect([...document.querySelectorAll('code span')].map(({ textContent }) => textContent)).toEqual(
      'kX3v R9mQ 2bL7 tYw8 Za4N ce'.split(' '),
    )
    await screen.click(screen.get('button', 'Copy the fingerprint'))
    expect(actions.onCopy).toHaveBeenCalledWith('kX3vR9mQ2bL7tYw8Za4Nce')
    expect(screen.all('status').some(({ textContent }) => textContent === 'Copied')).toBe(true)
  })

  test('is refreshed', async () => {
    await show({})
    await screen.click(screen.get('button', 'Refresh Harbour'))
    expect(actions.onRefresh).toHaveBeenCalledWith('kX3vR9mQ2bL7tYw8Za4Nce')
  })

  test('whose folder is closed is opened by one click', async () => {
    await show({ source: { kind: 'folder', name: 'Packs' }, state: { kind: 'folder-closed' } })
    await screen.click(screen.get('button', 'Open the folder'))
    expect(actions.onRefresh).toHaveBeenCalledOnce()
  })

  test('that is being fetched shows how far, can be cancelled, and is not refreshed once more', async () => {
    await show({ state: { kind: 'syncing', done: 3200, total: 10_000 } })
    expect(text()).toContain('3,200 of 10,000')
    expect(document.querySelector('progress')).toMatchObject({ value: 3200, max: 10_000 })
    await screen.click(screen.get('button', 'Refresh Harbour'))
    expect(actions.onRefresh).not.toHaveBeenCalled()
    await screen.click(screen.get('button', 'Cancel'))
    expect(actions.onCancelSync).toHaveBeenCalledOnce()
  })

  test('that is offline or stale says that its replies still work', async () => {
    await show({ state: { kind: 'offline', since: moment(13, 0) } })
    expect(lines()).toContain('Your replies still work. Evenkeel looks again by itself.')
    await screen.close()
    await show({ state: { kind: 'stale', since: moment(13, 0, 24) } })
    expect(lines().join()).toContain('They still work; ask your team lead')
  })

  test('that was refused says when, why, what to do, and that nothing was lost', async () => {
    await show({ state: { kind: 'refused', at: moment(13, 30), why: 'rollback' } })
    expect(text()).toContain('Not updated, 13:30')
    expect(text()).toContain('It is older than what you have. Tell your team lead.')
    expect(text()).toContain('Your replies are as they were.')
  })
})

test('a refusal that has no words of its own is worded generally', () => {
  const { say } = createWords('en', packCatalogues.en)
  const word = (why: string) => wordPackRefusal(why, say as Parameters<typeof wordPackRefusal>[1])
  expect(word('sparkle')).toBe('It failed a safety check. Tell your team lead.')
  expect(word('constructor')).toBe('It failed a safety check. Tell your team lead.')
})

describe('removing', () => {
  test('asks first, says what goes, and the keyboard comes to the harmless answer', async () => {
    await show({})
    await screen.click(screen.get('button', 'Remove Harbour'))
    expect(screen.focused()).toBe('Keep it')
    const told = document.activeElement?.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(told.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Remove Harbour?',
      '342 replies leave this browser. Undo can’t bring them back; adding the pack again can.',
    ])
    expect(actions.onRemove).not.toHaveBeenCalled()
  })

  test.each(['Escape', 'the button'])('%s keeps it, and the keyboard is where it was', async (how) => {
    await show({})
    await screen.click(screen.get('button', 'Remove Harbour'))
    if (how === 'Escape') await screen.press('Escape')
    else await screen.click(screen.get('button', 'Keep it'))
    expect(screen.focused()).toBe('Remove Harbour')
    expect(actions.onRemove).not.toHaveBeenCalled()
  })

  test('Escape goes no further than the question', async () => {
    await show({})
    await screen.click(screen.get('button', 'Remove Harbour'))
    const beyond = vi.fn()
    document.addEventListener('keydown', beyond, { once: true })
    await screen.press('Escape')
    document.removeEventListener('keydown', beyond)
    expect(beyond).not.toHaveBeenCalled()
  })

  test('said yes to, it is gone, and that is said where the keyboard is', async () => {
    const quay = { feed: 'another', publisher: 'Quay' }
    const change = await show({}, quay)
    await screen.click(screen.get('button', 'Remove Harbour'))
    await screen.click(screen.get('button', 'Remove the pack'))
    expect(actions.onRemove).toHaveBeenCalledWith('kX3vR9mQ2bL7tYw8Za4Nce')
    await change([packView(quay)])
    expect(screen.focused()).toBe('Harbour was removed.')
    expect(screen.all('heading').map(({ textContent }) => textContent)).toEqual(['Quay', 'Add a pack'])
  })
})

test('without packs it says what one is, and offers the way to one', async () => {
  await show()
  expect(text()).toContain('No packs yet')
  expect(text()).toContain('the way')
})

test('the dialog has a name, begins at its title, and closes', async () => {
  const done = vi.fn()
  screen = await draw(
    <PacksDialog onDone={done}>
      <p>Packs are here</p>
    </PacksDialog>,
  )
  expect(document.querySelector('dialog')?.getAttribute('aria-label')).toBe('Packs')
  expect(screen.focused()).toBe('Packs')
  await screen.click(screen.get('button', 'Done'))
  expect(done).toHaveBeenCalledOnce()
})
