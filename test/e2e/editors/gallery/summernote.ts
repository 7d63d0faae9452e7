import jQuery from 'jquery'
import { htmlOf, show } from './show.ts'
import 'summernote/dist/summernote-lite.css'

show(async (host) => {
  Object.assign(window, { jQuery, $: jQuery })
  await import('summernote/dist/summernote-lite.js')
  const place = jQuery(host.appendChild(document.createElement('div')))
  return {
    set(paragraphs) {
      place.summernote('destroy')
      place.html(htmlOf(paragraphs))
      place.summernote({ height: 200 })
    },
    read: () => place.summernote('code'),
    editable: () => host.querySelector('.note-editable') as HTMLElement,
  }
})
