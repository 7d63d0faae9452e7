import { chatwoot } from './chatwoot.ts'
import { demoHelpdesk } from './demo-helpdesk.ts'
import { freeScout } from './freescout.ts'
import { freshdesk } from './freshdesk.ts'
import { gmail } from './gmail.ts'
import type { Helpdesk } from './helpdesk.ts'
import { libredesk } from './libredesk.ts'
import { osTicket } from './osticket.ts'
import { outlook } from './outlook.ts'
import { requestTracker } from './request-tracker.ts'
import { roundcube } from './roundcube.ts'
import { zammad } from './zammad.ts'
import { zendesk } from './zendesk.ts'

/** One adapter a file; the first that knows the page reads it. */
export const helpdesks: readonly Helpdesk[] = [
  requestTracker,
  roundcube,
  osTicket,
  freeScout,
  zammad,
  chatwoot,
  libredesk,
  zendesk,
  freshdesk,
  gmail,
  outlook,
  demoHelpdesk,
]

export const helpdeskOf = (page: Document): Helpdesk | undefined => helpdesks.find(({ isHere }) => isHere(page))
