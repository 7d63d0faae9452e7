import type { PageDraft } from '../messages/protocol.ts'

/**
 * Puts the draft on the clipboard, rich and plain. By the old command, since a frame in somebody's page has no access to the
 * asynchronous clipboard. Must be called while the browser still counts a click or key: for some seconds.
 */
export const copyDraft = async ({ html, text }: PageDraft): Promise<boolean> =>
  copy({ 'text/plain': text, 'text/html': html })

/** The same for a text without any form. */
export const copyText = (text: string): boolean => copy({ 'text/plain': text })

function copy(forms: Readonly<Record<string, string>>): boolean {
  let copied = false
  const write = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    for (const [type, form] of Object.entries(forms)) event.clipboardData?.setData(type, form)
    copied = true
  }
  document.addEventListener('copy', write, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', write, { capture: true })
  return copied
}
