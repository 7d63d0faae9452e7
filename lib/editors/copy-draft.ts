import type { PageDraft } from '../messages/protocol.ts'

/**
 * Puts the draft on the clipboard, rich and plain. By the old command, since a frame in somebody's page has no access to the
 * asynchronous clipboard. Must be called straight from a click or key.
 */
export async function copyDraft({ html, text }: PageDraft): Promise<boolean> {
  let copied = false
  const write = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
    copied = true
  }
  document.addEventListener('copy', write, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', write, { capture: true })
  return copied
}
