import { show } from './show.ts'

show((host) => {
  const field = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('textarea'))
  field.rows = 12
  return {
    set(paragraphs) {
      field.value = paragraphs.join('\n')
    },
    read: () => field.value,
    editable: () => field,
  }
})
