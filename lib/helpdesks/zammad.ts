import type { Helpdesk, ReadTicket } from './helpdesk.ts'
import { conversationOf, foundOnly, messageIn, onlyOne } from './told.ts'

/**
 * Zammad's classic desktop app. Every open ticket stays in the page; the active one is shown. Its sidebar names the customer
 * once that tab has been opened.
 * https://github.com/zammad/zammad app/assets/javascripts/app/views/ticket_zoom, widget/user.jst.eco
 */
export const zammad: Helpdesk = {
  name: 'Zammad',
  checkedLive: false,
  isHere: (page) => page.querySelector('.content.active .ticketZoom') !== null,
  aboutField: (field) => {
    const form = field.matches('.articleNewEdit-body') ? field.closest('form.article-add') : null
    if (form?.matches('.is-internal')) return { audience: 'internal' }
    return form?.matches('.is-public') ? { audience: 'customer' } : undefined
  },
}

export const readZammad: ReadTicket = (page) => {
  const pane = page.querySelector('.content.active')
  const all = <Kind extends Element>(selector: string) => Array.from(pane?.querySelectorAll<Kind>(selector) ?? [])
  const textOf = (selector: string) => all(selector)[0]?.textContent?.trim()
  const subject = textOf('.js-objectTitle')
  const mail = onlyOne(all('[data-tab="customer"] a[href^="mailto:"]'))?.getAttribute('href')
  const articles = all<HTMLElement>('.ticket-article-item:is(.customer, .agent):not(.is-internal)')
  return foundOnly({
    number: textOf('.ticket-number'),
    subject: subject === '-' ? undefined : subject,
    customerName: onlyOne(all('[data-tab="customer"] h3[title]'))?.textContent,
    customerEmail: mail?.slice('mailto:'.length),
    ...conversationOf(
      articles.map((article) => ({
        by: article.matches('.customer') ? 'customer' : 'agent',
        text: () => messageIn(article.querySelectorAll<HTMLElement>('.textBubble .richtext-content')),
      })),
    ),
  })
}
