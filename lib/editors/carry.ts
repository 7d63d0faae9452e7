import type { PageDraft } from '../messages/protocol.ts'

/** The draft as a clipboard of its own: rich for editors that take it, plain for those that do not. */
export function carry({ html, text }: PageDraft): DataTransfer {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  data.setData('text/html', html)
  return data
}
