import { region } from './region.ts'
import { show } from './show.ts'

/** A page that wants nobody to paste, and does nothing else about it. */
show((host) => {
  const editor = region(host)
  editor.editable().addEventListener('paste', (event) => event.preventDefault())
  return editor
})
