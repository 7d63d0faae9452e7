import { region } from './region.ts'
import { show } from './show.ts'

/** Draws its editor anew whenever the keyboard leaves it, from what it held: all elements are others than before. */
show((host) => {
  const editor = region(host)
  let field = editor.editable()
  const drawAnew = () => {
    const next = field.cloneNode(true) as HTMLElement
    field.replaceWith(next)
    field = next
    field.addEventListener('blur', drawLater)
  }
  const drawLater = () => setTimeout(drawAnew, 20)
  field.addEventListener('blur', drawLater)
  return {
    set(paragraphs) {
      field.innerHTML = paragraphs.map((text) => `<p>${text}</p>`).join('')
    },
    read: () => field.innerHTML,
    editable: () => field,
  }
})
