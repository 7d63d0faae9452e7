import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Agent, openAgent, refresh } from '../support/agent.ts'
import { highlightedRow } from '../support/desk.ts'
import { type FeedHost, serveFeed } from '../support/feed-host.ts'
import { Publisher, reply } from '../support/publisher.ts'

const now = () => Math.floor(Date.now() / 1000)
const body = (words: string) => `Hello,\n\n${words}\n\nYours, Kittiwake`
const withBody = (number: number, words: string) => ({ ...reply(number), title: `Refund ${number}`, body: body(words) })
const library = (...changed: readonly ReturnType<typeof withBody>[]) => {
  const numbers = new Set(changed.map(({ id }) => id))
  const rest = [1, 2, 3, 4].map((number) => withBody(number, `You have 14 days, as in letter ${number}.`))
  return [...changed, ...rest.filter(({ id }) => !numbers.has(id))]
}

let publisher: Publisher
let host: FeedHost
let here: Agent
let away: Agent
const publish = async (items: readonly unknown[], saying: Parameters<Publisher['publish']>[1] = {}) => {
  await publisher.publish(items, { issued: now(), expires: now() + 86_400, ...saying })
  host.files = publisher.files
}
beforeAll(async () => {
  publisher = await Publisher.of()
  await publisher.publish(library(), { issued: now(), expires: now() + 86_400 })
  host = await serveFeed(publisher.files)
  const agents = await Promise.all([openAgent(), openAgent()])
  ;[here, away] = agents
  for (const agent of agents) await agent.follow(host, publisher.feed)
})
afterAll(async () => {
  await Promise.all([here?.close(), away?.close(), host?.close()])
})

test('a link that names another publisher is refused, with what to do, and nothing comes in', async () => {
  const page = await here.browser.open('sidepanel.html')
  await page.locator('header [aria-haspopup=dialog]').click()
  const dialog = page.getByRole('dialog', { name: 'Packs' })
  await dialog.getByLabel('Paste the link from your team lead').fill(`${host.url}#evenkeel=${'A'.repeat(22)}`)
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await dialog
    .getByRole('alert')
    .filter({ hasText: /publisher/i })
    .waitFor()
  expect(await dialog.getByRole('listitem').count()).toBe(1)
  await page.close()
})

test('two agents on one feed: a routine revision, a correction while one is away, a hold, and an expired head', async () => {
  const desk = await here.sitDown()
  const other = await away.sitDown()
  const find = async ({ page, sidebar }: typeof desk, words: string) => {
    await sidebar.getByRole('combobox').fill(words)
    await highlightedRow(sidebar).filter({ hasText: words }).waitFor()
    return { enter: () => page.keyboard.press('Enter'), letter: sidebar.getByRole('region', { name: 'Preview' }) }
  }

  // Routine: quiet, and there.
  await publish(library(withBody(1, 'You have 20 days.')), { note: 'Letter 1 is kinder now.' })
  await refresh(desk.sidebar)
  await desk.sidebar.getByText('Letter 1 is kinder now.').waitFor()
  await desk.sidebar.getByRole('button', { name: 'Got it' }).click()
  await desk.sidebar.getByText('Letter 1 is kinder now.').waitFor({ state: 'hidden' })
  await (await find(desk, 'Refund 1')).letter.getByText('20 days').waitFor()

  // A correction, while the other has no network. What is open here becomes what is right, and says so.
  await away.browser.context.setOffline(true)
  const open = await find(desk, 'Refund 2')
  await publish(library(withBody(1, 'You have 20 days.'), withBody(2, 'You have 30 days.')), {
    severity: 'correct-now',
    note: 'The deadline is 30 days.',
  })
  await refresh(desk.sidebar)
  await open.letter.getByText('30 days').waitFor()
  await open.letter.getByText('Changed since you opened it').waitFor()
  await desk.sidebar.getByRole('button', { name: 'See what changed' }).click()
  const changes = desk.sidebar.getByRole('region', { name: 'What changed' })
  expect(await changes.locator('del').first().textContent()).toContain('14')
  expect(await changes.locator('ins').first().textContent()).toContain('30')
  await desk.page.keyboard.press('Alt+G')
  await changes.waitFor({ state: 'hidden' })

  // Away: what is here still serves, and its age is shown.
  const old = await find(other, 'Refund 2')
  await old.letter.getByText('14 days').waitFor()
  await away.browser.context.setOffline(false)
  await refresh(other.sidebar)
  await (await find(other, 'Refund 2')).letter.getByText('30 days').waitFor()

  // One approver holds a reply at once: visible, locked, with who decides.
  await publisher.stamp(
    [{ id: reply(3).id, status: 'held', reason: 'Legal is checking it', decides: 'Bo Lind', since: now() }],
    { issued: now(), expires: now() + 86_400 },
  )
  host.files = publisher.files
  await refresh(desk.sidebar)
  const held = await find(desk, 'Refund 3')
  await held.letter.getByText('Legal is checking it').waitFor()
  await held.letter.getByText('Bo Lind decides.').waitFor()
  await held.enter()
  await desk.sidebar.getByRole('status').filter({ hasText: 'This text is held' }).waitFor()
  expect(await desk.lines()).toEqual([])

  // Newer, well signed, but its approval has run out: taken all the same, and said.
  await publish(library(withBody(4, 'You have 40 days.')), { issued: now() - 7_200, expires: now() - 3_600 })
  await refresh(desk.sidebar)
  await (await find(desk, 'Refund 4')).letter.getByText('40 days').waitFor()
  await desk.sidebar
    .locator('header')
    .getByText(/^Stale since/)
    .waitFor()
  const last = await find(desk, 'Refund 4')
  await last.enter()
  await desk.sidebar.getByRole('status').filter({ hasText: 'Inserted' }).waitFor()
  expect((await desk.lines()).join('\n')).toContain('You have 40 days.')
}, 120_000)

test('a host that serves an older library is refused, in words, and the library stays as it is', async () => {
  const { files } = publisher.history.get(2) ?? { files: new Map() }
  host.files = files
  const page = await here.browser.open('sidepanel.html')
  await page.getByRole('option').first().waitFor()
  await refresh(page)
  await page
    .locator('header')
    .getByText(/Refused/)
    .waitFor()
  await page.getByRole('combobox').fill('Refund 4')
  await page.getByRole('region', { name: 'Preview' }).getByText('40 days').waitFor()
  host.files = publisher.files
  await refresh(page)
  await page
    .locator('header')
    .getByText(/^Stale since/)
    .waitFor()
  await page.close()
})

test('a pack that is removed takes its replies along, after a question', async () => {
  const page = await away.browser.open('sidepanel.html')
  await page.locator('header [aria-haspopup=dialog]').click()
  const dialog = page.getByRole('dialog', { name: 'Packs' })
  await dialog.getByRole('button', { name: /^Remove/ }).click()
  await dialog
    .getByRole('group')
    .getByRole('button', { name: /remove/i })
    .click()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('heading', { name: 'Add your team’s replies' }).waitFor()
  await page.close()
})

test('a held letter is there to be read, and nothing of it is selected or copied by the browser itself', async () => {
  await publish(library())
  await publisher.stamp(
    [{ id: reply(3).id, status: 'held', reason: 'Legal is checking it', decides: 'Bo Lind', since: now() }],
    { issued: now(), expires: now() + 86_400 },
  )
  host.files = publisher.files
  await here.browser.context.grantPermissions(['clipboard-read'])
  const page = await here.browser.open('sidepanel.html')
  await refresh(page)
  const letter = page.getByRole('region', { name: 'Preview' })
  const copyOf = async (words: string) => {
    await page.getByRole('combobox').fill(words)
    const text = letter.getByText(`as in letter ${words.at(-1)}.`)
    await text.click({ clickCount: 3 })
    const selected = await page.evaluate(() => String(getSelection()))
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('ControlOrMeta+C')
    return { selected, copied: await page.evaluate(readClipboard) }
  }
  const free = await copyOf('Refund 4')
  expect(free.selected).toContain('as in letter 4')
  expect(free.copied).toContain('as in letter 4')
  const held = await copyOf('Refund 3')
  expect(held.selected).toBe('')
  expect(held.copied).toContain('Bo Lind decides.')
  expect(held.copied).not.toContain('letter 3')
  expect(await letter.ariaSnapshot()).toContain('as in letter 3.')
  await page.close()
})

/** Every form of what is on it, one after the other. Runs in a page. */
async function readClipboard(): Promise<string> {
  const items = await navigator.clipboard.read()
  const forms = items.flatMap((item) => item.types.map(async (type) => (await item.getType(type)).text()))
  return (await Promise.all(forms)).join('\n')
}
