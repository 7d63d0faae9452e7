import { browser } from 'wxt/browser'
import type { Protocol } from './protocol.ts'

/** The same functions, called from the other side of a wire. `undefined` also when nobody is there to answer. */
export type Remote<P> = {
  readonly [N in keyof P]: P[N] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Result | undefined>
    : never
}

type Name = keyof Protocol
type Answer<N extends Name> = ReturnType<Protocol[N]>
type Envelope = { readonly evenkeel: Name; readonly args: readonly unknown[] }

/** Calls a function of a page's content script, in all its frames unless one is named. `undefined` also when nobody is there to answer. */
export async function send<N extends Name>(
  name: N,
  args: Parameters<Protocol[N]>,
  { tabId, frameId }: { readonly tabId: number; readonly frameId?: number },
): Promise<Answer<N> | undefined> {
  const envelope: Envelope = { evenkeel: name, args }
  try {
    return (await browser.tabs.sendMessage(tabId, envelope, frameId === undefined ? {} : { frameId })) as Answer<N>
  } catch {
    // No content script in that frame: the tab was closed, has navigated away, or was never allowed.
    return undefined
  }
}

type Handlers = { readonly [N in Name]?: (...args: Parameters<Protocol[N]>) => Answer<N> | Promise<Answer<N>> }

/** Answers messages in a page. Only the extension itself is heard. */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined
    const handler = handlers[message.evenkeel] as ((...args: readonly unknown[]) => unknown) | undefined
    if (!handler) return undefined
    Promise.resolve(handler(...message.args)).then(answer, () => answer(undefined))
    return true
  })
}

export const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'evenkeel' in message &&
  'args' in message &&
  Array.isArray(message.args)
