// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Header } from '../../components/header.tsx'
import { PacksButton } from '../../components/packs/packs-button.tsx'
import { wordSince } from '../../components/packs/word-since.ts'
import { worstState } from '../../components/packs/worst-state.ts'
import type { PackStateView } from '../../lib/sync/pack-view.ts'
import { joinWords } from '../../lib/words/pack-words.ts'
import type { WordLanguage } from '../../lib/words/word-language.ts'
import { createWords } from '../../lib/words/words.ts'
import { catalogues, packCatalogues } from '../support/catalogues.ts'
import { moment, now } from '../support/pack-view.ts'
import { draw, type Screen } from '../support/screen.tsx'

let screen: Screen
afterEach(() => screen?.close())

const opened = vi.fn()
async function header(state: PackStateView | undefined, language?: WordLanguage) {
  screen = await draw(
    <Header
      count={3}
      packs={state && <PacksButton state={state} now={now} onOpen={opened} />}
      ladderOpen={false}
      onLadder={() => undefined}
      settingsOpen={false}
      onSettings={() => undefined}
      onPrint={undefined}
      onClose={undefined}
    />,
    language,
  )
}
const first = () => screen.all('button')[0]

const states: readonly PackStateView[] = [
  { kind: 'up-to-date', at: moment(14, 2) },
  { kind: 'offline', since: moment(13, 5) },
  { kind: 'stale', since: moment(9, 0, 24) },
  { kind: 'syncing', done: 1, total: 10 },
  { kind: 'refused', at: now, why: 'rollback' },
  { kind: 'folder-closed' },
]

describe('the header', () => {
  test.each<[WordLanguage, readonly string[]]>([
    [
      'en',
      [
        'Up to date, 14:02',
        'Offline, from 13:05',
        'Stale since 24 Nov',
        'Syncing …',
        'Refused: see why',
        'Open the folder again',
      ],
    ],
    [
      'da',
      [
        'Opdateret kl. 14.02',
        'Offline siden kl. 13.05',
        'Forældet siden 24. nov.',
        'Synkroniserer …',
        'Afvist: se hvorfor',
        'Åbn mappen igen',
      ],
    ],
    [
      'zh-Hans',
      [
        '已是最新，14:02',
        '离线，更新于 13:05',
        '审核已过期，11月24日',
        '正在同步…',
        '更新被拒：查看原因',
        '请重新打开文件夹',
      ],
    ],
    [
      'zh-Hant',
      [
        '已更新，14:02',
        '離線，更新於 13:05',
        '核准已過期，11月24日',
        '正在同步…',
        '更新遭拒：查看原因',
        '請重新開啟資料夾',
      ],
    ],
  ])('says in %s how the packs stand', async (language, expected) => {
    const said: (string | undefined)[] = []
    for (const state of states) {
      await header(state, language)
      said.push(first()?.textContent)
      await screen.close()
    }
    expect(said).toEqual(expected)
  })

  test('marks what is not as it should be by an icon, too', async () => {
    for (const state of states) {
      await header(state)
      expect(first()?.querySelector('svg') === null, state.kind).toBe(state.kind === 'up-to-date')
      await screen.close()
    }
  })

  test('opens the packs', async () => {
    await header(states[0])
    expect(first()?.getAttribute('aria-haspopup')).toBe('dialog')
    await screen.click(screen.get('button', 'Up to date, 14:02'))
    expect(opened).toHaveBeenCalledOnce()
  })

  test('without packs counts the replies, as before', async () => {
    await header(undefined)
    expect(document.querySelector('header')?.textContent).toBe('Works offline · 3 replies')
  })
})

describe('of several packs', () => {
  test('the worst state is said', () => {
    expect(worstState(states)?.kind).toBe('refused')
    expect(worstState(states.slice(0, 4))?.kind).toBe('stale')
    expect(worstState(states.slice(0, 2))?.kind).toBe('offline')
    expect(worstState([])).toBeUndefined()
  })

  test('of two that are alike, the one that is so for longer', () => {
    const [longer, shorter] = [
      { kind: 'offline', since: 1 },
      { kind: 'offline', since: 2 },
    ] as const
    expect(worstState([shorter, longer])).toBe(longer)
  })
})

test('a moment of another year is said with its year', () => {
  const words = joinWords(createWords('en', catalogues.en), packCatalogues.en)
  expect(wordSince(new Date(2025, 11, 31, 10, 0).getTime(), now, words)).toBe('31 Dec 2025')
  expect(wordSince(moment(0, 5), now, words)).toBe('00:05')
  expect(wordSince(moment(23, 59, 28), now, words)).toBe('28 Nov')
})
