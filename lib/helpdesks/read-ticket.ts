import type { PointedPlaces, Ticket } from '../messages/protocol.ts'
import { guessTicket } from './any-page.ts'
import { chatwoot, readChatwoot } from './chatwoot.ts'
import { demoHelpdesk, readDemoHelpdesk } from './demo-helpdesk.ts'
import { freeScout, readFreeScout } from './freescout.ts'
import { freshdesk, readFreshdesk } from './freshdesk.ts'
import { gmail, readGmail } from './gmail.ts'
import type { Helpdesk, ReadTicket } from './helpdesk.ts'
import { helpdeskOf } from './helpdesks.ts'
import { libredesk, readLibredesk } from './libredesk.ts'
import { osTicket, readOsTicket } from './osticket.ts'
import { outlook, readOutlook } from './outlook.ts'
import { readPointed } from './pointed-places.ts'
import { readRequestTracker, requestTracker } from './request-tracker.ts'
import { readRoundcube, roundcube } from './roundcube.ts'
import { foundOnly } from './told.ts'
import { readZammad, zammad } from './zammad.ts'
import { readZendesk, zendesk } from './zendesk.ts'

/** How to read the tickets of each helpdesk in the table. */
export const readers: ReadonlyMap<Helpdesk, ReadTicket> = new Map([
  [requestTracker, readRequestTracker],
  [roundcube, readRoundcube],
  [osTicket, readOsTicket],
  [freeScout, readFreeScout],
  [zammad, readZammad],
  [chatwoot, readChatwoot],
  [libredesk, readLibredesk],
  [zendesk, readZendesk],
  [freshdesk, readFreshdesk],
  [gmail, readGmail],
  [outlook, readOutlook],
  [demoHelpdesk, readDemoHelpdesk],
])

/** What the page says about its ticket; on a page no adapter knows, what the agent has pointed at there, and what can be guessed. */
export function readTicket(page: Document, pointed: PointedPlaces = {}): Ticket | undefined {
  const helpdesk = helpdeskOf(page)
  if (!helpdesk) return guessBeside(page, readPointed(page, pointed))
  const ticket = readers.get(helpdesk)?.(page)
  return helpdesk.checkedLive ? ticket : { ...ticket, unchecked: true }
}

/** What was pointed at outranks what is guessed. Undefined where there is neither. */
function guessBeside(page: Document, pointed: Ticket): Ticket | undefined {
  const guess = guessTicket(page)
  if (!guess) return Object.keys(pointed).length > 0 ? pointed : undefined
  const guessed = [...(guess.guessed ?? []).filter((name) => !(name in pointed)), ...(pointed.guessed ?? [])]
  return foundOnly({ ...guess, ...pointed, guessed: guessed.length > 0 ? guessed : undefined })
}
