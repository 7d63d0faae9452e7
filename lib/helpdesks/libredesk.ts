import type { AboutField, Helpdesk, ReadTicket } from './helpdesk.ts'
import { conversationOf, foundOnly, messageIn, onlyOne } from './told.ts'

/**
 * Libredesk: one editor under two tabs, for reply and private note.
 * https://github.com/abhinavxd/libredesk frontend/apps/main/src/features/conversation
 */
export const libredesk: Helpdesk = {
  name: 'Libredesk',
  checkedLive: false,
  isHere: (page) => page.querySelector('.message-bubble .native-html') !== null,
  aboutField: (field, page) => {
    const tab = field.matches('.tiptap.ProseMirror') ? onlyOne(page.querySelectorAll(chosenTab)) : undefined
    return tab && { name: tab.textContent, audience: audiences[/[^-]+$/.exec(tab.id)?.[0] ?? ''] }
  },
}

const chosenTab = '[role="tab"][aria-selected="true"]:is([id$="-trigger-reply"], [id$="-trigger-private_note"])'
const audiences: Readonly<Record<string, AboutField['audience']>> = { reply: 'customer', private_note: 'internal' }

export const readLibredesk: ReadTicket = (page) => {
  const messages = Array.from(page.querySelectorAll('.text-left:is(.items-start, .items-end)'))
  // Above each message stands a link to its author; the one outside of all messages is the customer's.
  const links = Array.from(page.querySelectorAll('a[href^="/contacts/"]'))
  const link = onlyOne(links.filter((each) => !messages.some((message) => message.contains(each))))
  const email = link?.closest('.space-y-2')?.querySelector('.sidebar-value.break-all')?.textContent?.trim()
  const values = Array.from(page.querySelectorAll('p.sidebar-value'))
  const [first] = values
  const number = values.find((value) => !value.matches('.break-all'))?.textContent?.trim()
  return foundOnly({
    // The values have no names of their own: a number is one word, where the next value would be a day and a time.
    number: number && /^\S*\d\S*$/.test(number) ? number : undefined,
    subject: first?.matches('.break-all') ? first.textContent : undefined,
    // Two names joined by a script, also where one of them is not there.
    customerName: link?.textContent?.trim().replace(/ (undefined|null)$/, ''),
    customerEmail: email && /^\S+@\S+$/.test(email) ? email : undefined,
    ...conversationOf(
      messages.filter(isNoNote).map((message) => ({
        by: message.matches('.items-start') ? 'customer' : 'agent',
        text: () => messageIn(message.querySelectorAll<HTMLElement>('.message-bubble .native-html')),
      })),
    ),
  })
}

const isNoNote = (message: Element): boolean => message.querySelector('.message-bubble.bg-private') === null
