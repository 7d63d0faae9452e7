import type { Page } from 'playwright-core'
import type { CustomerWrites } from '../helpdesk/page/customers-write.ts'

/** A new message in the demo helpdesk, now. */
export const customerWrites = (page: Page, message: CustomerWrites): Promise<unknown> =>
  page.evaluate((detail) => document.dispatchEvent(new CustomEvent('customer-writes', { detail })), message)
