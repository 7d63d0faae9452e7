import type { CDPSession, Page } from 'playwright-core'
import type { Desk } from '../support/desk.ts'

/**
 * What a page pays that the sidebar is not open in, in milliseconds of its main thread's own time (waiting for a core is not
 * counted): every task that runs our script or carries one of its messages, from the browser's trace. Comparing the page with and
 * without the extension instead would bury a millisecond or two under the differences between one loading and the next.
 */
export async function measureClosedPage(desk: Desk, runs: number): Promise<number[]> {
  const page = await desk.browser.context.newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.enable')
  // An address of the demo server's that holds one line of text and no script.
  const blank = new URL('/page/blank', desk.url).href
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    await page.goto('about:blank')
    times.push(timeIn(await traceLoading(page, session, blank, desk.browser.extensionId), desk.browser.extensionId))
  }
  await page.close()
  return times
}

async function traceLoading(page: Page, session: CDPSession, url: string, extensionId: string): Promise<TraceEvent[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The browser is gone')
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'extensions'] })
  const world = worldOfScript(session, extensionId)
  await page.goto(url)
  // The script asks the storage whether the sidebar was left open. An answer to a later question comes after that one; that it
  // is traced as well counts a little too much rather than too little.
  await world.evaluate('chrome.storage.local.get("shell.open")')
  const trace = await browser.stopTracing()
  return (JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents
}

/** The world of its own that our script gets in the page: the last one that was made, since the page before may have told late. */
function worldOfScript(session: CDPSession, extensionId: string) {
  let contextId: number | undefined
  const created = ({ context }: { context: { id: number; origin: string } }) => {
    if (context.origin.includes(extensionId)) contextId = context.id
  }
  session.on('Runtime.executionContextCreated', created)
  return {
    async evaluate(expression: string): Promise<void> {
      for (let tries = 0; tries < 100; tries++) {
        const done =
          contextId !== undefined &&
          (await session.send('Runtime.evaluate', { contextId, awaitPromise: true, expression }).catch(() => undefined))
        if (done) return void session.off('Runtime.executionContextCreated', created)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      throw new Error('The first script did not come')
    },
  }
}

/** As Chromium writes them: microseconds, `tdur` of the thread's own time. */
type TraceEvent = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly data?: { readonly url?: string }; readonly chrome_mojo_event_info?: MojoEvent }
}
type MojoEvent = { readonly mojo_interface_tag?: string }

function timeIn(trace: readonly TraceEvent[], extensionId: string): number {
  const script = trace.find(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.includes(extensionId))
  if (!script) throw new Error('The trace shows no content script')
  const thread = trace.filter(({ pid, tid, tdur }) => pid === script.pid && tid === script.tid && tdur !== undefined)
  const tasks = thread.filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
  const ours = thread.filter((event) => event === script || isMessage(event))
  const taken = tasks.filter((task) => ours.some((event) => isWithin(event, task)))
  // Looking for the scripts to inject is part of a task of the page's own.
  const injecting = thread.filter(({ name }) => name.startsWith('ScriptInjection::'))
  const apart = injecting.filter((event) => !taken.some((task) => isWithin(event, task)))
  return [...taken, ...apart].reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000
}

const isMessage = ({ args }: TraceEvent): boolean =>
  args.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.mojom.') ?? false

const isWithin = (event: TraceEvent, task: TraceEvent): boolean =>
  task.ts <= event.ts && event.ts < task.ts + (task.dur ?? 0)
