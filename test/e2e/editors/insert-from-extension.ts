import type { PageDraft } from '../../../lib/messages/protocol.ts'

type Report = { readonly at: number; readonly shown: boolean; readonly canWrite: boolean }
type Outcome = { readonly kind: string; readonly mayComeTwice?: true }
type Found = { readonly frameId: number; readonly result?: Report }

/** What this needs of the browser's own interface, which differs little between the two. */
type Extension = {
  readonly tabs: {
    query(about: object): Promise<{ readonly id: number; readonly url?: string }[]>
    sendMessage(tab: number, message: object, to: object): Promise<unknown>
  }
  readonly scripting: { executeScript(what: object): Promise<Found[]> }
}

/**
 * Runs in a page of the extension, and so can use nothing from outside itself. Finds the field as the sidebar does, adds the
 * script that writes, and sends what the sidebar sends.
 */
export async function insertFromExtension({ url, draft }: { readonly url: string; readonly draft: PageDraft }) {
  const { tabs, scripting } = (globalThis as unknown as { readonly chrome: Extension }).chrome
  const tab = (await tabs.query({})).find((it) => it.url === url)
  if (!tab) throw new Error('There is no such tab')
  const report = () =>
    (globalThis as Record<symbol, { report?: () => unknown } | undefined>)[Symbol.for('evenkeel.memory')]?.report?.()
  const found = await scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, func: report })
  const [last] = found
    .flatMap(({ frameId, result }) => (result ? [{ frameId, result }] : []))
    .sort((a, b) => b.result.at - a.result.at)
  if (!last?.result.shown) return 'refused'
  const files = ['/content-scripts/writer.js']
  if (!last.result.canWrite)
    await scripting.executeScript({ target: { tabId: tab.id, frameIds: [last.frameId] }, files })
  const message = { evenkeel: 'insertDraft', args: [draft] }
  const to = { frameId: last.frameId }
  const outcome = (await tabs.sendMessage(tab.id, message, to)) as Outcome | undefined
  if (!outcome?.mayComeTwice) return outcome?.kind ?? 'refused'
  return (await tabs.sendMessage(tab.id, { evenkeel: 'cameOnce', args: [] }, to)) ? outcome.kind : 'changed'
}
