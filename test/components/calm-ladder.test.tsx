// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { useStore } from 'zustand'
import { Header } from '../../components/header.tsx'
import { SidebarScreen } from '../../components/sidebar-screen.tsx'
import { choose, phraseLetters, type Sidebar } from '../../lib/sidebar/sidebar.ts'
import type { WordLanguage } from '../../lib/words/word-language.ts'
import { fakeDesk } from '../support/fake-desk.ts'
import { item } from '../support/item.ts'
import { draw, type Screen } from '../support/screen.tsx'

const thanks = item({ title: 'Thanks', body: 'Thank you for writing.' })

function Drawn({ sidebar, hasPage }: { readonly sidebar: Sidebar; readonly hasPage: boolean }) {
  const state = useStore(sidebar.store)
  const header = (
    <Header
      count={1}
      ladderOpen={state.ladder !== undefined}
      onLadder={sidebar.ladder.toggle}
      settingsOpen={false}
      onSettings={() => undefined}
      onPrint={undefined}
      onClose={undefined}
    />
  )
  return (
    <SidebarScreen
      state={state}
      chosen={choose(state)}
      phrases={phraseLetters(state)}
      actions={sidebar}
      hasPage={hasPage}
      inPanel={false}
      header={header}
      notice={null}
      instead={undefined}
      footOf={() => 'Imported'}
    />
  )
}

let screen: Screen
afterEach(() => screen.close())

type Options = Parameters<typeof fakeDesk>[0] & { readonly language?: WordLanguage }

async function open({ language, ...options }: Options = {}) {
  const desk = await fakeDesk({ items: [thanks], ticket: { customerName: 'Maja Lind' }, ...options })
  screen = await draw(<Drawn sidebar={desk.sidebar} hasPage={options.alone !== true} />, language)
  return desk
}

const ladderKey = () => screen.press('l', { altKey: true, code: 'KeyL' })
const tab = () => screen.all('tab').find((each) => each.getAttribute('aria-selected') === 'true')?.textContent
const rows = () => screen.all('option')
const pointedAt = () => rows().findIndex((row) => row.getAttribute('aria-selected') === 'true')
const said = () => screen.all('status').at(-1)?.textContent

describe('the calm ladder', () => {
  test('stands in the place of the list after one key, with the keyboard in its phrases; the search stays', async () => {
    await open()
    await ladderKey()
    expect(screen.focused()).toBe('Phrases')
    expect(screen.all('listbox')).toHaveLength(1)
    expect(screen.get('combobox', 'Search replies')).toBeDefined()
    expect(tab()).toBe('Listen')
  })

  test('from the key to an acknowledgement in the page: two keys', async () => {
    const { page } = await open()
    await ladderKey()
    await screen.press('1')
    expect(page.inserted).toEqual(['Hi Maja, I can see how frustrating this has been. You have my full attention now.'])
    expect(said()).toContain('Inserted')
    expect(screen.focused()).toBe('Search replies')
  })

  test('opens and closes by its button, which says which it is', async () => {
    await open()
    const button = screen.get('button', 'Calm ladder')
    expect(button.getAttribute('aria-pressed')).toBe('false')
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Alt+L')
    await screen.click(button)
    expect(button.getAttribute('aria-pressed')).toBe('true')
    await screen.click(button)
    expect(screen.all('tab')).toEqual([])
  })

  test('shows each phrase whole beside its digit, names filled in, and blanks by what they ask for', async () => {
    await open()
    await ladderKey()
    expect(rows().length).toBeGreaterThanOrEqual(6)
    expect(rows().map((row) => row.querySelector('kbd')?.textContent)).toEqual(rows().map((_, at) => `${at + 1}`))
    expect(rows()[0]?.textContent).toContain('Hi Maja, I can see')
    expect(rows()[2]?.textContent).toContain('understood: What happened. Is that')
  })

  test('says what to do, what to avoid and what to ask, and tells a screen reader when the keyboard comes', async () => {
    await open()
    await ladderKey()
    const id = screen.get('listbox', 'Phrases').getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(id)?.textContent).toMatch(/Let them tell it.+Avoid offering.+Ask What has been/)
    const panel = screen.get('tabpanel')
    expect(document.getElementById(panel.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Listen')
  })

  test('the arrows walk phrases and stages; after the last comes another round', async () => {
    await open()
    await ladderKey()
    expect(pointedAt()).toBe(-1)
    await screen.press('ArrowDown')
    await screen.press('ArrowDown')
    expect(pointedAt()).toBe(1)
    expect(screen.get('listbox').getAttribute('aria-activedescendant')).toBe(rows()[1]?.id)
    for (const stage of ['Reassure', 'Solve together', 'Listen']) {
      await screen.press('ArrowRight')
      expect(tab()).toBe(stage)
      expect(screen.focused()).toBe('Phrases')
      expect(pointedAt()).toBe(-1)
    }
    await screen.press('ArrowLeft')
    expect(tab()).toBe('Solve together')
  })

  test('among the tabs the arrows choose and the keyboard stays; down goes to the phrases', async () => {
    await open()
    await ladderKey()
    const [first] = screen.all('tab')
    first?.focus()
    await screen.press('ArrowRight')
    expect(screen.focused()).toBe('Reassure')
    await screen.press('End')
    expect(screen.focused()).toBe('Solve together')
    await screen.press('ArrowRight')
    expect(screen.focused()).toBe('Listen')
    await screen.press('ArrowDown')
    expect(screen.focused()).toBe('Phrases')
  })

  test('a click on the stage that is open already does not leave the keyboard behind later', async () => {
    await open()
    await ladderKey()
    await screen.click(screen.get('tab', 'Listen'))
    await screen.press('ArrowDown')
    await screen.press('ArrowRight')
    expect(tab()).toBe('Reassure')
    expect(screen.focused()).toBe('Phrases')
  })

  test('Enter takes the phrase pointed at, and nothing while none is', async () => {
    const { page } = await open()
    await ladderKey()
    await screen.press('Enter')
    expect(page.inserted).toEqual([])
    await screen.press('ArrowDown')
    await screen.press('ArrowDown')
    await screen.press('Enter')
    expect(page.inserted).toEqual(['Thank you for telling me this so openly. It helps me see what went wrong.'])
  })

  test('a phrase with a blank takes the keyboard there; typed digits are text, Enter inserts', async () => {
    const { page } = await open()
    await ladderKey()
    await screen.press('ArrowRight')
    await screen.press('3')
    expect(screen.focused()).toBe('Time')
    expect(said()).toBe('Fill in “Time” first.')
    await screen.press('1')
    expect(page.inserted).toEqual([])
    await screen.type(screen.get('textbox', 'Time'), '3 pm')
    await screen.press('Enter')
    expect(page.inserted).toEqual(['You’ll hear from me by 3 pm, even if I’m still looking into it.'])
  })

  test('Escape goes one level back each time: blank, phrases, search, page; the query stays', async () => {
    const { page } = await open()
    await screen.type(screen.get('combobox', 'Search replies'), 'thanks')
    await ladderKey()
    await screen.press('3')
    expect(screen.focused()).toBe('What happened')
    await screen.press('Escape')
    expect(screen.focused()).toBe('Phrases')
    await screen.press('Escape')
    expect(screen.focused()).toBe('Search replies')
    expect(screen.get('combobox', 'Search replies')).toMatchObject({ value: 'thanks' })
    expect(page.returns).toBe(0)
    await screen.press('Escape')
    expect(page.returns).toBe(1)
  })

  test('a digit with Ctrl or Alt belongs to the browser', async () => {
    const { page } = await open()
    await ladderKey()
    await screen.press('1', { ctrlKey: true })
    await screen.press('1', { altKey: true })
    expect(page.inserted).toEqual([])
  })

  test('refused by the page, the keyboard stays in the phrases and the reason is said', async () => {
    const { page } = await open()
    page.answer = async () => ({ kind: 'refused', why: 'no-field' })
    await ladderKey()
    await screen.press('1')
    expect(said()).toBe('Nothing inserted: click into your answer, then insert again.')
    expect(screen.focused()).toBe('Phrases')
  })

  test('says which phrases need something to be true, in the agent’s language', async () => {
    await open({ language: 'da', lang: 'zh-Hans' })
    await ladderKey()
    expect(rows()[4]?.textContent).toContain('您之前的留言我都看过了')
    expect(rows()[4]?.textContent).toContain('Når du har læst dem alle')
    expect(rows()[4]?.querySelector('[lang="zh-Hans"]')).not.toBeNull()
  })

  test('the language of the phrases can be changed; the advice stays in the agent’s', async () => {
    await open()
    await ladderKey()
    const languages = screen.all('combobox').at(-1)
    if (languages) await screen.type(languages, 'da')
    expect(rows()[0]?.textContent).toContain('Hej Maja.')
    expect(screen.get('tabpanel').textContent).toContain('Let them tell it')
    expect(screen.get('tabpanel').querySelector('q')?.lang).toBe('da')
  })

  test('past the first stage a button begins the next round', async () => {
    await open()
    await ladderKey()
    await screen.press('ArrowRight')
    await screen.click(screen.get('button', 'Back to Listen'))
    expect(tab()).toBe('Listen')
    expect(screen.focused()).toBe('Phrases')
  })

  test('where there is no page, a digit copies and the ladder stays open', async () => {
    const { copied } = await open({ alone: true })
    await ladderKey()
    await screen.press('2')
    expect(copied).toEqual(['Thank you for telling me this so openly. It helps me see what went wrong.'])
    expect(said()).toBe('Copied, formatted and plain')
    expect(tab()).toBe('Listen')
  })
})
