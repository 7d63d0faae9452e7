import { Editor } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { htmlOf, show } from './show.ts'

show((element) => {
  let editor: Editor | undefined
  const set = (paragraphs: readonly string[]) => {
    editor?.destroy()
    editor = new Editor({ element, extensions: [StarterKit], content: htmlOf(paragraphs) })
  }
  set([])
  return {
    set,
    read: () => editor?.getHTML() ?? '',
    editable: () => element.querySelector('.ProseMirror') as HTMLElement,
  }
})
