import { demoHelpdesk } from './demo-helpdesk.ts'
import type { Helpdesk } from './helpdesk.ts'
import { requestTracker } from './request-tracker.ts'

/** One adapter a file; the first that knows the page reads it. */
export const helpdesks: readonly Helpdesk[] = [requestTracker, demoHelpdesk]

export const helpdeskOf = (page: Document): Helpdesk | undefined => helpdesks.find(({ isHere }) => isHere(page))
