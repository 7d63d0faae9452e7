import { browser } from 'wxt/browser'
import { type Remote, send } from './messenger.ts'
import type { FieldReport, FoundField, PageCalls, PaletteCalls } from './protocol.ts'

const writer = '/content-scripts/writer.js'
const pointer = '/content-scripts/pointer.js'

/** Calls into the page of a tab, for our own pages that the browser lets reach it. */
export const callsInto = (tabId: number): Remote<PageCalls> => ({
  async readTicket() {
    const top = { tabId, frameId: 0 }
    const ticket = await send('readTicket', [], top)
    if (ticket) return ticket
    // Nobody there who could read, or a page nobody can: the second script tells the two apart.
    await addScript(writer, tabId, 0)
    return send('readTicket', [], top)
  },
  /** Asks every frame at once and takes the field that had the keyboard last, if it is still in sight. */
  async findField() {
    const answers = await inFrames(tabId, reportFromFrame)
    const [last] = answers.sort((a, b) => b.report.at - a.report.at)
    // If not, no other is taken in its place: the agent means a reply, and what comes next may be a search box.
    if (!last?.report.shown) return undefined
    if (!last.report.canWrite) await addScript(writer, tabId, last.frameId)
    return last
  },
  insertDraft: (draft, frameId) => send('insertDraft', [draft], { tabId, frameId }),
  readDraft: (frameId) => send('readDraft', [], { tabId, frameId }),
  replaceInDraft: (words, draft, frameId) => send('replaceInDraft', [words, draft], { tabId, frameId }),
  cameOnce: (frameId) => send('cameOnce', [], { tabId, frameId }),
  undoInsertion: (frameId) => send('undoInsertion', [], { tabId, frameId }),
  async pointAt(value, words) {
    await addScript(pointer, tabId, 0)
    return send('pointAt', [value, words], { tabId, frameId: 0 })
  },
  returnToField: (frameId) => send('returnToField', [], { tabId, frameId }),
  noteKeyboard: (here) => send('noteKeyboard', [here], { tabId, frameId: 0 }),
  closeSidebar: () => send('closeSidebar', [], { tabId, frameId: 0 }),
})

/** The same for the palette, which the top frame holds whichever frame it was called from. */
export const paletteCallsInto = (tabId: number): Remote<PaletteCalls> => {
  const top = { tabId, frameId: 0 }
  return {
    paletteReady: (word) => send('paletteReady', [word], top),
    async takeOver() {
      const frameId = await send('whoCalledPalette', [], top)
      return frameId === undefined ? undefined : { frameId, keys: await send('handOver', [], { tabId, frameId }) }
    },
    insertOverTyped: (draft, frameId) => send('insertOverTyped', [draft], { tabId, frameId }),
    async closePalette(backTo) {
      await send('closePalette', [backTo !== undefined], top)
      // Only then: the top frame takes the field's focus away when it gives the keyboard to the frame around it.
      if (backTo) await send('returnToField', [], { tabId, frameId: backTo })
      return undefined
    },
    leavePalette: () => send('leavePalette', [], top),
    focusPalette: () => send('focusPalette', [], top),
  }
}

async function inFrames(tabId: number, report: () => FieldReport | undefined): Promise<FoundField[]> {
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

/** Nothing happens where the script is already. */
async function addScript(file: typeof writer | typeof pointer, tabId: number, frameId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
  } catch {
    // The frame has gone meanwhile, or the site is not allowed: sending to it will say so.
  }
}
