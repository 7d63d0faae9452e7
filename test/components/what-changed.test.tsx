// @vitest-environment happy-dom
import { act, type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { NewsNotice } from '../../components/packs/news-notice.tsx'
import { StaleDraft } from '../../components/packs/stale-draft.tsx'
import { WhatChanged } from '../../components/packs/what-changed.tsx'
import type { Validity } from '../../lib/replies/validity.ts'
import type { Sidebar } from '../../lib/sidebar/sidebar.ts'
import type { ChangedItem, News } from '../../lib/sync/pack-view.ts'
import type { WordLanguage } from '../../lib/words/word-language.ts'
import { DrawnSidebar } from '../support/drawn-sidebar.tsx'
import { fakeDesk } from '../support/fake-desk.ts'
import { item } from '../support/item.ts'
import { changedItem, moment, news, now } from '../support/pack-view.ts'
import { draw, drawChanging, type Screen } from '../support/screen.tsx'

let screen: Screen
const [gotIt, back] = [vi.fn(), vi.fn()]
beforeEach(() => vi.clearAllMocks())
afterEach(() => screen.close())

const show = async (all: readonly News[], language?: WordLanguage) => {
  screen = await draw(<WhatChanged news={all} now={now} onGotIt={gotIt} onBack={back} />, language)
}
const of = (...wishes: readonly Partial<ChangedItem>[]) =>
  show([news({ items: wishes.map((wish, at) => changedItem({ id: `${at}`, ...wish })) })])
const seconds = (...when: Parameters<typeof moment>) => moment(...when) / 1000
const items = () => [...document.querySelectorAll('li')]
const text = () => document.body.textContent

describe('what changed', () => {
  test('is told by revision, the newest first, with its note and whether to correct now', async () => {
    await show([
      news({ revision: 56, at: moment(9, 0, 28) }),
      news({ severity: 'correct-now', note: 'Refund deadline is now 30 days' }),
    ])
    expect([...document.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'Revision 57, 14:02Correct now',
      'Revision 56, 28 Nov',
    ])
    expect(text()).toContain('Refund deadline is now 30 days')
    expect(text()).toContain('1 change')
  })

  test('names the publisher where there is more than one', async () => {
    await show([news(), news({ feed: 'other', publisher: 'Quay', revision: 3 })])
    expect([...document.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'HarbourRevision 57, 14:02',
      'QuayRevision 3, 14:02',
    ])
  })

  test('shows what went and what came in the text, and calls both so for a screen reader', async () => {
    await of({})
    expect(items()[0]?.querySelector('p')?.textContent).toBe('Within  before: 14 now: 30 days.')
    expect(document.querySelector('del')?.textContent).toContain('14')
    expect(document.querySelector('ins')?.textContent).toContain('30')
    expect(items()[0]?.querySelector('p')?.lang).toBe('en')
  })

  test('says so in the agent’s language, about a text in its own', async () => {
    await show([news({ items: [changedItem({ lang: 'zh-Hans', before: '十四天', after: '三十天' })] })], 'da')
    expect(document.querySelector('del span')?.textContent).toBe(' før: ')
    expect(document.querySelector('del span')?.getAttribute('lang')).toBe('da')
    expect(document.querySelector('del')?.closest('p')?.lang).toBe('zh-Hans')
  })

  test('shows markers by their names, unless it is only in them that something changed', async () => {
    await of(
      { before: 'Hi {{ customer.first_name }}, 14 days', after: 'Hi {{ customer.first_name }}, 30 days' },
      { before: 'Hi {{ customer.first_name }}', after: 'Hi {{ customer.first_name | default: "there" }}' },
    )
    expect(items()[0]?.textContent).toContain('Hi {first name},')
    expect(items()[1]?.textContent).toContain('default: "there"')
  })

  test('of a withdrawn or held item says since when, why and who decides, and has it first', async () => {
    const hold = { reason: 'Legal checks it.', decides: 'Anna Berg', since: moment(13, 30) / 1000 }
    await of(
      {},
      { standing: 'held', hold, after: 'Within 14 days.' },
      { standing: 'withdrawn', hold, after: 'Within 14 days.' },
    )
    expect(items().map(({ textContent }) => textContent)).toEqual([
      'Refund is lateWithdrawn 13:30Legal checks it.Anna Berg decides.',
      'Refund is lateHeld since 13:30Legal checks it.Anna Berg decides.',
      expect.stringContaining('Within'),
    ])
    expect(items()[0]?.querySelector('svg')).not.toBeNull()
  })

  test('the words of what is held are for reading alone, those of the others may be copied', async () => {
    const hold = { reason: 'Legal checks it.', decides: 'Anna Berg', since: moment(13, 30) / 1000 }
    await of({ standing: 'held', hold }, {})
    expect(items().map((one) => one.querySelector('[data-locked]')?.getAttribute('data-locked'))).toEqual([
      'true',
      'false',
    ])
  })

  test('of a new item shows how it begins, and of one that is gone only that', async () => {
    const { before: _, ...fresh } = changedItem({ id: 'new', after: 'x'.repeat(300) })
    const { after: __, ...gone } = changedItem({ id: 'gone' })
    await show([news({ items: [fresh, gone] })])
    expect(items()[0]?.textContent).toBe(`Refund is lateNew${'x'.repeat(240)} …`)
    expect(items()[1]?.textContent).toBe('Refund is lateRemoved')
  })

  test('says what kind of thing it is where it is no reply, and where only its details changed', async () => {
    await of({ kind: 'contact', before: 'same', after: 'same' })
    expect(items()[0]?.textContent).toBe('Refund is lateContactOnly its details changed, not the text.')
  })

  test.each<[string, Validity, string]>([
    ['ends', { validUntil: seconds(14, 0, 30) }, 'Valid until 30 Nov; after that, check it before you send it.'],
    [
      'ends and locks',
      { validUntil: seconds(18, 0), whenExpired: 'block' },
      'Valid until 18:00; after that it can’t be sent.',
    ],
    ['has ended', { validUntil: seconds(14, 0, 28) }, 'Expired 28 Nov: check it before you send it.'],
    [
      'has ended and locks',
      { validUntil: seconds(14, 0), whenExpired: 'block' },
      'ExpiredExpired 14:00: it can’t be sent any more.',
    ],
    ['begins', { validFrom: seconds(9, 0, 30) }, 'Not yet validValid from 30 Nov; it can’t be sent before.'],
    [
      'begins and ends',
      { validFrom: seconds(9, 0, 30), validUntil: seconds(9, 0, 31) },
      'Not yet validValid from 30 Nov; it can’t be sent before.Valid until 1 Dec; after that, check it before you send it.',
    ],
    ['has begun and has no end', { validFrom: seconds(9, 0) }, 'Valid without an end.'],
    ['has no end any more', {}, 'Valid without an end.'],
  ])('of a reply whose validity %s says so in words', async (_, validity, words) => {
    await of({ validity, before: 'same', after: 'same' })
    expect(items()[0]?.textContent).toBe(`Refund is late${words}`)
  })

  test('what has expired, and locks, comes before what may be sent, and is for reading alone', async () => {
    await of({}, { title: 'Offer', validity: { validUntil: seconds(14, 0), whenExpired: 'block' } })
    expect(items()[0]?.textContent).toContain('Offer')
    expect(items()[0]?.querySelector('[data-locked=true]')).not.toBeNull()
  })

  test('has the keyboard, so that it scrolls; one key is done with all of it', async () => {
    await of({}, {})
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0')
    await screen.press('g', { altKey: true, code: 'KeyG' })
    expect(gotIt).toHaveBeenCalledOnce()
    expect(screen.get('button', 'Got it').getAttribute('aria-keyshortcuts')).toBe('Alt+G')
  })

  test('a key that is held down is not done with it', async () => {
    await of({})
    await screen.press('g', { altKey: true, code: 'KeyG', repeat: true })
    expect(gotIt).not.toHaveBeenCalled()
  })

  test('Escape and the button go back, and leave it to be read', async () => {
    await of({})
    await screen.press('Escape')
    await screen.click(screen.get('button', 'Back to the replies'))
    expect(back).toHaveBeenCalledTimes(2)
    expect(gotIt).not.toHaveBeenCalled()
  })

  test('of nothing, says so', async () => {
    await show([])
    expect(text()).toContain('Nothing has changed since you looked.')
  })

  test('says below a revision how many more changed than are listed, and counts them', async () => {
    await show([news({ items: [changedItem(), changedItem({ id: 'other' })], more: 100 }), news({ revision: 56 })])
    expect(document.querySelector('h3')?.parentElement?.lastElementChild?.textContent).toBe('and 100 more')
    expect(text()?.match(/ more/g)).toHaveLength(1)
    expect(text()).toContain('102 changes')
  })

  test('of much, all of it comes', async () => {
    await of(...Array.from({ length: 50 }, () => ({})))
    expect(items()).toHaveLength(50)
  })
})

function WithNews({ sidebar }: { readonly sidebar: Sidebar }) {
  const [opened, set] = useState(false)
  const close = () => set(false)
  const list = opened ? <WhatChanged news={[news()]} now={now} onGotIt={close} onBack={close} /> : undefined
  return <DrawnSidebar sidebar={sidebar} hasPage news={{ list, onSee: () => set(true), onClose: close }} />
}

describe('in the sidebar', () => {
  const thanks = item({ title: 'Thanks', body: 'Thank you for writing.' })
  async function open() {
    const desk = await fakeDesk({ items: [thanks], ticket: { customerName: 'Anna Berg' } })
    screen = await draw(<WithNews sidebar={desk.sidebar} />)
    return desk
  }
  const newsKey = () => screen.press('g', { altKey: true, code: 'KeyG' })
  const search = () => screen.get('combobox', 'Search replies')

  test('one key opens it in the place of list and letter, the same key is done with it, and the search has the keyboard again', async () => {
    await open()
    await newsKey()
    expect(screen.get('heading', 'What changed')).toBeDefined()
    expect(screen.all('listbox')).toEqual([])
    expect(screen.all('button').some(({ textContent }) => textContent === 'Insert')).toBe(false)
    await newsKey()
    expect(screen.all('listbox')).toHaveLength(1)
    expect(document.activeElement).toBe(search())
  })

  test('Escape goes back to the search, not to the page', async () => {
    const { page } = await open()
    await newsKey()
    await screen.press('Escape')
    expect(document.activeElement).toBe(search())
    expect(page.returns).toBe(0)
  })

  test('a letter that can’t be seen is not inserted', async () => {
    const { page } = await open()
    await screen.type(search(), 'thanks')
    await newsKey()
    await act(async () => search().focus())
    await screen.press('Enter')
    await screen.press('Enter', { ctrlKey: true })
    expect(page.inserted).toEqual([])
    expect(search().getAttribute('aria-activedescendant')).toBeNull()
  })

  test('whoever goes on searching sees what is found', async () => {
    await open()
    await newsKey()
    await screen.type(search(), 'thanks')
    expect(screen.all('option')).toHaveLength(1)
  })

  test('done with from its notice, the search has the keyboard again', async () => {
    const { sidebar } = await fakeDesk({ items: [thanks] })
    const notice = <NewsNotice news={[news()]} onSee={back} onGotIt={gotIt} more={null} />
    const drawn = await drawChanging<ReactNode>(notice, (shown) => (
      <DrawnSidebar sidebar={sidebar} hasPage notice={shown} />
    ))
    screen = drawn.screen
    screen.get('button', 'Got it').focus()
    await drawn.change(null)
    expect(document.activeElement).toBe(search())
  })

  test('the calm ladder comes before it', async () => {
    await open()
    await newsKey()
    await screen.press('l', { altKey: true, code: 'KeyL' })
    expect(screen.get('listbox', 'Phrases')).toBeDefined()
    expect(screen.all('heading').some(({ textContent }) => textContent === 'What changed')).toBe(false)
  })
})

describe('a draft that is no longer true', () => {
  const [replace, copy, dismiss] = [vi.fn(), vi.fn(), vi.fn()]
  const draft = async (how: Partial<Parameters<typeof StaleDraft>[0]> = {}, language?: WordLanguage) => {
    screen = await draw(
      <StaleDraft
        says="…within 14 days…"
        lang="en"
        corrected={moment(14, 2)}
        now={now}
        onReplace={replace}
        onCopy={copy}
        onDismiss={dismiss}
        more={null}
        {...how}
      />,
      language,
    )
  }
  const buttons = () => screen.all('button').map(({ textContent }) => textContent)

  test('is told with the passage and since when, and can be replaced, copied or dismissed', async () => {
    await draft()
    expect(text()).toContain('Your draft still says: …within 14 days…It was corrected at 14:02.')
    expect(document.querySelector('q')?.lang).toBe('en')
    expect(buttons()).toEqual(['Replace', 'Copy', 'Dismiss'])
    for (const name of buttons()) await screen.click(screen.get('button', name))
    for (const done of [replace, copy, dismiss]) expect(done).toHaveBeenCalledOnce()
  })

  test('corrected on another day, says which', async () => {
    await draft({ corrected: moment(9, 0, 27) }, 'da')
    expect(text()).toContain('Det blev rettet den 27. nov.')
  })

  test('whose place is not certain is not replaced: it is copied', async () => {
    const { onReplace: _, ...without } = { onReplace: undefined, onCopy: copy }
    screen = await draw(
      <StaleDraft says="x" lang="en" corrected={now} now={now} onDismiss={dismiss} more={null} {...without} />,
    )
    expect(buttons()).toEqual(['Copy', 'Dismiss'])
    expect(text()).toContain('The exact place isn’t certain: copy, then correct it yourself.')
  })

  test('whose new words are not known to the last is corrected by hand, from the reply', async () => {
    const open = vi.fn()
    screen = await draw(
      <StaleDraft says="x" lang="en" corrected={now} now={now} onOpen={open} onDismiss={dismiss} more={null} />,
    )
    expect(buttons()).toEqual(['Open reply', 'Dismiss'])
    expect(text()).toContain('See what the reply says now, then correct it yourself.')
    await screen.click(screen.get('button', 'Open reply'))
    expect(open).toHaveBeenCalledOnce()
  })

  test('of something withdrawn, says to take it out', async () => {
    screen = await draw(
      <StaleDraft says="x" lang="en" corrected="withdrawn" now={now} onDismiss={dismiss} more={null} />,
    )
    expect(text()).toContain('It was withdrawn. Take it out.')
    expect(buttons()).toEqual(['Dismiss'])
  })

  test.each([
    ['held', 'It is held. Take it out for now.'],
    ['expired', 'It has expired. Take it out.'],
    ['notYet', 'It isn’t valid yet. Take it out for now.'],
  ] as const)('of something %s, says to take it out', async (corrected, says) => {
    screen = await draw(
      <StaleDraft says="x" lang="en" corrected={corrected} now={now} onDismiss={dismiss} more={null} />,
    )
    expect(text()).toContain(says)
  })
})
