import type { Locator, Page } from 'playwright-core'
import { type ExtensionBrowser, openExtensionBrowser } from '../extension-browser.ts'
import { agent } from './mails.ts'
import { type Roundcube, serveRoundcube } from './serve.ts'

/** Roundcube as its users use it, in a browser with the extension, its site allowed. */
export type MailDesk = Pick<Roundcube, 'url' | 'newestDraft' | 'close'> & {
  readonly browser: ExtensionBrowser
  /** A message on its own page. */
  readonly openMessage: (number: number) => Promise<Page>
  /** The list of messages, one of them in the frame beside it. */
  readonly openPreview: (number: number) => Promise<Page>
}

export async function openMailDesk(): Promise<MailDesk> {
  const roundcube = await serveRoundcube()
  const browser = await openExtensionBrowser({ allowed: ['http://127.0.0.1/*'] })
  const close = async () => {
    await browser.close()
    await roundcube.close()
  }
  const open = async (query: string) => {
    const page = await browser.context.newPage()
    await page.goto(`${roundcube.url}/?${query}`)
    return page
  }
  try {
    await signIn(await open(''), roundcube.url)
  } catch (error) {
    await close()
    throw error
  }
  return {
    ...roundcube,
    browser,
    close,
    openMessage: (number) => open(`_task=mail&_mbox=INBOX&_uid=${number}&_action=show`),
    async openPreview(number) {
      const page = await open('_task=mail&_mbox=INBOX')
      await page.locator(`#messagelist tr[id^="rcmrow"]`).nth(-number).locator('td.subject').click()
      await page.frameLocator('#messagecontframe').locator('#messagebody').waitFor()
      return page
    },
  }
}

/** And gives the mailbox the name of who works in it, as every new user is asked to. */
async function signIn(page: Page, url: string): Promise<void> {
  await page.locator('#rcmloginuser').fill(agent.login)
  await page.locator('#rcmloginpwd').fill(agent.password)
  await page.keyboard.press('Enter')
  await page.locator('#messagelist').waitFor()
  await page.goto(`${url}/?_task=settings&_action=edit-identity&_iid=1`)
  await page.locator('input[name="_name"]').fill(agent.name)
  await page.locator('input[name="_email"]').fill(agent.email)
  const saved = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.locator('button.submit').click()
  await saved
  await page.close()
}

/** By its own button, to the page a reply is written on. */
export async function reply(page: Page): Promise<void> {
  await page.locator('a.reply:visible').first().click()
  await page.waitForURL('**_action=compose&_id=*')
}

/** The reply editor as a person meets it: clicked, typed into, read. */
export type MailField = {
  readonly editable: Locator
  readonly text: () => Promise<string>
}

export async function mailField(page: Page, kind: 'rich' | 'plain'): Promise<MailField> {
  const editable =
    kind === 'rich'
      ? page.frameLocator('#composebody_ifr').locator('body[contenteditable="true"]')
      : page.locator('textarea#composebody')
  await editable.waitFor()
  return {
    editable,
    text: async () =>
      (kind === 'rich' ? await editable.innerText() : await editable.inputValue()).replaceAll('\u00A0', ' '),
  }
}

export async function saveDraft(page: Page): Promise<void> {
  await page.locator('#toolbar-menu a.savedraft, a.save.draft').first().click()
  await page.getByText('Message saved to Drafts').first().waitFor()
}
