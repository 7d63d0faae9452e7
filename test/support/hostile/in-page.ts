// These run in the page, and so use nothing from outside themselves.

/** Fills what is open in the letter, as far as it can be seen, and ticks its parts. Gives how much that was. */
export function fillOpen(typed: string): number {
  const letter = document.querySelector('section[aria-label="Preview"]')
  type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
  const fill = (control: Control, value: string): void => {
    // By the element's own setter: React takes no notice of what its own wrapper was told.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value)
    control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }))
  }
  const parts = letter?.querySelectorAll<HTMLInputElement>('input[type=checkbox]:not(:checked, :disabled)') ?? []
  // One at a time: two of the same label are ticked together, and the second click would take both away.
  parts[0]?.click()
  const open = '[data-open=true] select, select[data-open=true], input[data-open=true], textarea[data-open=true]'
  const controls = letter?.querySelectorAll<Control>(open) ?? []
  for (const control of controls)
    fill(control, control instanceof HTMLSelectElement ? (control.options[1]?.value ?? '') : typed)
  return parts.length + controls.length
}

/** As a hand that types in the search box does, at once: a click by remote control takes half a second. */
export function searchFor(words: string): void {
  const box = document.querySelector<HTMLInputElement>('[role=combobox]')
  if (!box) throw new Error('There is nowhere to search')
  box.focus()
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, words)
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Whether the letter greets by this name. */
export const greets = (name: string): boolean =>
  Array.from(document.querySelectorAll('section[aria-label="Preview"] input')).some(
    (input) => (input as HTMLInputElement).value === name,
  )

/** Lets another customer write in: what they are called, and what about. */
export function callCustomer(name: string): void {
  for (const place of document.querySelectorAll('[data-customer-name], [data-ticket-subject]')) place.textContent = name
}

export function emptyField(selector: string): void {
  const field = document.querySelector<HTMLElement>(selector)
  if (field instanceof HTMLTextAreaElement) field.value = ''
  else field?.replaceChildren()
}

/** What it holds, as it was written. */
export function contentIn(selector: string): string {
  const field = document.querySelector<HTMLElement>(selector)
  return (field instanceof HTMLTextAreaElement ? field.value : field?.innerHTML) ?? ''
}

/**
 * Puts texts into the page as HTML without looking at them, each in a frame of its own so that one that leads away leads nowhere far
 * and asks nothing of the person before it, and clicks what can be clicked. Each tells by its number that it ran.
 */
export function takeAsHtml([texts, from]: readonly [readonly string[], number]): void {
  for (const [at, text] of texts.entries()) {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin')
    document.body.append(frame)
    const inside = frame.contentDocument
    if (!inside) continue
    const tell = () => console.debug(`hostile text ran: #${from + at}`)
    const names = ['__ran', 'alert', 'confirm', 'prompt', 'print']
    Object.assign(frame.contentWindow as Window, Object.fromEntries(names.map((name) => [name, tell])))
    inside.body.innerHTML = text
    for (const link of inside.querySelectorAll<HTMLElement>('a, button, [onclick]')) link.click?.()
  }
}

/** Reads HTML as the browser does, writes it out and reads it again: `changed` is what became something else by that. */
export function readTwice(
  htmls: readonly string[],
): readonly { readonly html: string; readonly again: string; readonly written: string }[] {
  const parse = (html: string) => new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body
  return htmls.map((html) => {
    const written = parse(html).innerHTML
    return { html, written, again: parse(written).innerHTML }
  })
}

/** As if the agent had chosen a file with this text. */
export function chooseFile(text: string): void {
  const files = new DataTransfer()
  files.items.add(new File([text], 'a.json', { type: 'application/json' }))
  const input = document.querySelector<HTMLInputElement>('input[type=file][accept*=".jsonl"]')
  if (!input) throw new Error('There is nowhere to choose a file')
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}
