// @vitest-environment happy-dom
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Notices } from '../../components/notices.tsx'
import { NewsNotice, rankOfNews } from '../../components/packs/news-notice.tsx'
import { ReachNotice } from '../../components/packs/reach-notice.tsx'
import { SentAlready } from '../../components/packs/sent-already.tsx'
import { type Notice, type NoticeRank, rankNotices } from '../../components/rank-notices.ts'
import { changedItem, moment, news, now } from '../support/pack-view.ts'
import { draw, drawChanging, type Screen } from '../support/screen.tsx'

let screen: Screen
afterEach(() => screen?.close())

const notice = (rank: NoticeRank, id: string = rank): Notice => ({
  id,
  rank,
  draw: (more) => (
    <p key={id}>
      {id} {more}
    </p>
  ),
})

test('the gravest comes first, and of two alike the one that was there before', () => {
  const ranks: NoticeRank[] = ['site', 'changed', 'reach', 'incident', 'blocked', 'safety']
  expect(rankNotices(ranks.map((rank) => notice(rank))).map(({ rank }) => rank)).toEqual(ranks.toReversed())
  const both = [notice('reach', 'one'), notice('reach', 'other')]
  expect(rankNotices(both)).toEqual(both)
})

describe('the notices', () => {
  let change: (notices: readonly Notice[]) => Promise<void>
  async function show(...first: readonly Notice[]) {
    ;({ screen, change } = await drawChanging(first, (notices) => <Notices notices={notices} />))
  }
  const said = (role: 'status' | 'alert') => screen.get(role).textContent.trim()

  test('stand one at a time, and say how many more there are', async () => {
    await show(notice('site'), notice('blocked'), notice('reach'))
    expect(said('status')).toBe('blocked 2 more')
  })

  test('alone, one says nothing of others; none takes no place', async () => {
    await show(notice('site'))
    expect(said('status')).toBe('site')
    await change([])
    expect(said('status')).toBe('')
  })

  test('are gone through by a button that keeps the keyboard, and begin again after the last', async () => {
    await show(notice('site'), notice('blocked'), notice('reach'))
    const walk: string[] = []
    for (let times = 0; times < 3; times++) {
      await screen.click(screen.get('button', '2 more'))
      walk.push(said('status'))
      expect(screen.focused()).toBe('2 more')
    }
    expect(walk).toEqual(['reach 2 more', 'site 2 more', 'blocked 2 more'])
  })

  test('whoever looks at another is brought back by a graver one', async () => {
    await show(notice('site'), notice('reach'))
    await screen.click(screen.get('button', '1 more'))
    expect(said('status')).toBe('site 1 more')
    await change([notice('site'), notice('reach'), notice('blocked')])
    expect(said('status')).toBe('blocked 2 more')
  })

  test('one that went while it was looked at makes room for the gravest', async () => {
    await show(notice('site'), notice('reach'))
    await screen.click(screen.get('button', '1 more'))
    await change([notice('reach')])
    expect(said('status')).toBe('reach')
  })

  test('what goes wrong in a draft interrupts a screen reader; the rest waits its turn', async () => {
    await show(notice('changed'))
    expect(said('alert')).toBe('')
    await change([notice('changed'), notice('safety')])
    expect(said('alert')).toBe('safety 1 more')
    expect(said('status')).toBe('')
  })
})

describe('the notice of what changed', () => {
  const [see, gotIt] = [vi.fn(), vi.fn()]
  const show = async (...all: Parameters<typeof news>[0][]) => {
    screen = await draw(<NewsNotice news={all.map(news)} onSee={see} onGotIt={gotIt} more={null} />)
  }
  const line = () => document.querySelector('p')?.textContent

  test('is the publisher’s note', async () => {
    await show({ note: 'Refund deadline is now 30 days' })
    expect(line()).toBe('Refund deadline is now 30 days')
  })

  test('without a note it counts, what changed twice only once', async () => {
    await show({ items: [changedItem(), changedItem({ id: 'other' })] }, { revision: 56 })
    expect(line()).toBe('2 replies changed')
  })

  test('counts those that are too many to be listed', async () => {
    await show({ more: 600 })
    expect(line()).toBe('601 replies changed')
  })

  test('what must be corrected now comes before what is newer', async () => {
    const older = { at: moment(13, 0), severity: 'correct-now', note: 'Correct this' } as const
    await show({ note: 'Newer' }, older)
    expect(line()).toBe('Correct this')
    expect(rankOfNews([news({ note: 'Newer' }), news(older)])).toBe('blocked')
  })

  test('what may not be sent any more comes before everything', async () => {
    const held = { at: moment(9, 0), items: [changedItem({ standing: 'withdrawn' })] } as const
    await show({ severity: 'correct-now', note: 'Correct this' }, held)
    expect(line()).toBe('1 reply was withdrawn')
    expect(document.querySelector('svg')).not.toBeNull()
  })

  test('a routine one ranks low', () => {
    expect(rankOfNews([news()])).toBe('changed')
  })

  test('leads to the list, names its key, and can be done with at once', async () => {
    await show({})
    const button = screen.get('button', 'See what changed')
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Alt+G')
    await screen.click(button)
    expect(see).toHaveBeenCalledOnce()
    await screen.click(screen.get('button', 'Got it'))
    expect(gotIt).toHaveBeenCalledOnce()
  })
})

describe('that nothing newer can be had', () => {
  const show = async (of: Parameters<typeof ReachNotice>[0]['of']) => {
    screen = await draw(
      <ReachNotice of={of} now={now} onWhy={() => undefined} onGotIt={() => undefined} more={null as ReactNode} />,
    )
  }

  test('is calm while it is only the network', async () => {
    await show({ kind: 'offline', since: moment(13, 5) })
    expect(document.querySelector('p')?.textContent).toBe('Offline, from 13:05. Your replies still work.')
    expect(screen.all('button').map(({ textContent }) => textContent)).toEqual(['Got it'])
  })

  test('names the pack that is stale, and leads to why', async () => {
    await show({ kind: 'stale', since: moment(9, 0, 24), publisher: 'Harbour' })
    expect(document.querySelector('p')?.textContent).toBe('Harbour: stale since 24 Nov')
    expect(screen.get('button', 'See why')).toBeDefined()
  })
})

test('a letter’s foot says that this ticket has it already', async () => {
  screen = await draw(<SentAlready at={moment(14, 2)} now={now} />)
  expect(document.body.textContent).toBe('Already sent on this ticket, 14:02')
})
