// These run in the page, and so can use nothing from outside themselves.

export async function focusEditor(): Promise<void> {
  const editable = window.gallery?.editable()
  editable?.ownerDocument.defaultView?.focus()
  editable?.focus()
}

/** A place for the keyboard that is no field. */
export function focusButton(): void {
  const button = document.body.querySelector<HTMLElement>('button[name=elsewhere]') ?? document.createElement('button')
  button.setAttribute('name', 'elsewhere')
  document.body.append(button)
  button.focus()
}
