import type { PageDraft } from '../messages/protocol.ts'

type Realm = Pick<typeof globalThis, 'Object' | 'DataTransfer' | 'ClipboardEvent' | 'InputEvent'>

/** A paste with the draft on a clipboard of its own. Undefined where the page lets none be made. */
export const pasteOf = (draft: PageDraft): ClipboardEvent | undefined =>
  carry(draft, (realm, clipboardData) => {
    const event = new realm.ClipboardEvent('paste', inRealm(realm, { clipboardData }))
    return { event, data: event.clipboardData }
  })

/** The same as what the browser says before it pastes. */
export const beforeInputOf = (draft: PageDraft): InputEvent | undefined =>
  carry(draft, (realm, dataTransfer) => {
    const event = new realm.InputEvent('beforeinput', inRealm(realm, { inputType: 'insertFromPaste', dataTransfer }))
    return { event, data: event.dataTransfer }
  })

type Carrier<E> = { readonly event: E; readonly data: DataTransfer | null }

function carry<E>(draft: PageDraft, make: (realm: Realm, data: DataTransfer) => Carrier<E>): E | undefined {
  const realm = pageRealm()
  try {
    const given = new realm.DataTransfer()
    write(draft, given)
    const { event, data } = make(realm, given)
    // Firefox makes the event with an empty clipboard, whatever it was given.
    if (data?.types.length === 0) write(draft, data)
    return event
  } catch {
    // The page has bent its own constructors: the next way needs none.
    return undefined
  }
}

/** Rich for editors that take it, plain for those that do not. */
function write({ html, text }: PageDraft, data: DataTransfer): void {
  data.setData('text/plain', text)
  data.setData('text/html', html)
}

/**
 * Where the page makes its own objects. Firefox hides a content script's from the page, and what an event made by one carries;
 * elsewhere the page reads them as they are.
 */
const pageRealm = (): Realm => (window as { readonly wrappedJSObject?: Realm }).wrappedJSObject ?? window

const inRealm = <Init extends object>(realm: Realm, init: Init): Init & EventInit =>
  Object.assign(new realm.Object(), { bubbles: true, cancelable: true, composed: true, ...init })
