import { browser } from 'wxt/browser'
import { send } from './messenger.ts'
import type { FieldReport, InsertOutcome, PageDraft, Ticket } from './protocol.ts'

/** The page the sidebar stands in, as the sidebar sees it. */
export type PagePort = {
  readonly readTicket: () => Promise<Ticket | undefined>
  readonly findField: () => Promise<FieldReport | undefined>
  readonly insertDraft: (draft: PageDraft) => Promise<InsertOutcome>
  readonly returnToField: () => Promise<void>
  /** Absent where nothing hangs on it. */
  readonly noteKeyboard?: (here: boolean) => Promise<void>
  /** Absent where the sidebar always stands, as on the welcome page. */
  readonly close?: () => Promise<void>
}

const writer = '/content-scripts/writer.js'

type Found = { readonly frameId: number; readonly report: FieldReport }

export function createPagePort(tabId: number): PagePort {
  let found: Found | undefined

  /** Asks every frame at once and takes the field that had the keyboard last, if it is still in sight. */
  async function findField(): Promise<FieldReport | undefined> {
    const answers = await inFrames(tabId, reportFromFrame)
    const last = answers.sort((a, b) => b.report.at - a.report.at)[0]
    // If not, no other is taken in its place: the agent means a reply, and what comes next may be a search box.
    found = last?.report.shown ? last : undefined
    if (found && !found.report.canWrite) await addWriter(tabId, found.frameId)
    return found?.report
  }

  return {
    findField,
    async readTicket() {
      const top = { tabId, frameId: 0 }
      const ticket = await send('readTicket', [], top)
      if (ticket) return ticket
      // Nobody there who could read, or a page nobody can: the second script tells the two apart.
      await addWriter(tabId, 0)
      return send('readTicket', [], top)
    },
    async insertDraft(draft) {
      if (!found && !(await findField())) return { kind: 'refused', why: 'no-field' }
      const outcome = await send('insertDraft', [draft], { tabId, frameId: found?.frameId ?? 0 })
      return outcome ?? { kind: 'refused', why: 'field-gone' }
    },
    async returnToField() {
      await send('returnToField', [], { tabId, frameId: found?.frameId ?? 0 })
    },
    async noteKeyboard(here) {
      await send('noteKeyboard', [here], { tabId, frameId: 0 })
    },
    async close() {
      await send('closeSidebar', [], { tabId, frameId: 0 })
    },
  }
}

async function inFrames(tabId: number, report: () => FieldReport | undefined): Promise<Found[]> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: report })
    return results.flatMap(({ frameId, result }) => (result ? [{ frameId, report: result as FieldReport }] : []))
  } catch {
    // The site is not allowed, or not any more.
    return []
  }
}

/** Runs in each frame, beside the first script, and must not use anything from outside itself. */
function reportFromFrame(): FieldReport | undefined {
  const shared = (globalThis as Record<symbol, { report?: () => FieldReport | undefined } | undefined>)[
    Symbol.for('evenkeel.memory')
  ]
  return shared?.report?.()
}

/** The second script does nothing where it is already. */
async function addWriter(tabId: number, frameId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [writer] })
  } catch {
    // The frame has gone meanwhile, or the site is not allowed: sending to it will say so.
  }
}
