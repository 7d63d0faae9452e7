import type { AboutField, Helpdesk, ReadTicket } from './helpdesk.ts'
import { isAt } from './page-address.ts'
import { conversationOf, foundOnly, messageIn, onlyOne } from './told.ts'

/**
 * Zendesk's Agent Workspace, by marks that public extensions and test scripts for it use. Every open ticket stays in the page.
 * Nothing known tells the customer's name, or a note from a reply once they are written.
 * https://github.com/toggl/track-extension src/content/zendesk.js
 */
export const zendesk: Helpdesk = {
  name: 'Zendesk',
  checkedLive: false,
  isHere: (page) => isAt(page, /\.zendesk\.com$/, '/agent/'),
  aboutField: (field) => {
    if (!field.matches('[data-test-id="omnicomposer-rich-text-ckeditor"]')) return undefined
    const channel = field.closest(pane)?.querySelector('[data-test-id="omnichannel-channel-switcher-button"]')
    const name = channel?.getAttribute('aria-label') ?? channel?.textContent
    return { name, audience: audiences[name?.trim() ?? ''] }
  },
}

const pane = '[data-test-id^="ticket-"][data-test-id$="-custom-layout"]'

/** Known by its English words alone; in another language it stays unknown. */
const audiences: Readonly<Record<string, AboutField['audience']>> = {
  'Internal note': 'internal',
  'Public reply': 'customer',
  Email: 'customer',
}

export const readZendesk: ReadTicket = (page) => {
  const ticket = onlyOne(Array.from(page.querySelectorAll(pane)).filter((each) => each.checkVisibility()))
  const subject = ticket?.querySelector<HTMLInputElement>('[data-test-id="omni-header-subject"]')
  const comments = Array.from(ticket?.querySelectorAll('[data-test-id="omni-log-comment-item"]') ?? [])
  return foundOnly({
    number: /^ticket-(\d+)-/.exec(ticket?.getAttribute('data-test-id') ?? '')?.[1],
    subject: subject?.value ?? subject?.textContent,
    ...conversationOf(
      comments.map((comment) => ({
        // Agents have a badge, but not every agent has one on every message.
        by: comment.querySelector('[data-test-id="omni-log-avatar-badge-AgentBadge"]') ? 'agent' : 'unknown',
        text: () => messageIn(comment.querySelectorAll<HTMLElement>('[data-test-id="omni-log-message-content"]')),
      })),
    ),
  })
}
