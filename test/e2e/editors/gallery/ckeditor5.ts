import { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import { htmlOf, show } from './show.ts'

show(async (host) => {
  const editor = await ClassicEditor.create({
    attachTo: host.appendChild(document.createElement('div')),
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
    toolbar: ['bold', 'italic', 'link', 'bulletedList'],
  })
  return {
    set: (paragraphs) => editor.setData(htmlOf(paragraphs)),
    read: () => editor.getData(),
    editable: () => editor.editing.view.getDomRoot() as HTMLElement,
  }
})
