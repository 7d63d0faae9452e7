/** A text area in the page as a picture of it: `|` is the caret, `{ }` a selection. */
export function field(picture: string): HTMLTextAreaElement {
  const area = document.createElement('textarea')
  area.value = picture.replaceAll(/[|{}]/g, '')
  document.body.append(area)
  const start = picture.search(/[|{]/)
  // The sign before it takes a place in the picture, but none in the text.
  const end = picture.includes('}') ? picture.indexOf('}') - 1 : start
  area.setSelectionRange(start, end)
  area.focus()
  return area
}

/** The picture that would make this text area. */
export function pictureOf({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string {
  const [before, inside, after] = [
    value.slice(0, selectionStart),
    value.slice(selectionStart, selectionEnd),
    value.slice(selectionEnd),
  ]
  return inside === '' ? `${before}|${after}` : `${before}{${inside}}${after}`
}
