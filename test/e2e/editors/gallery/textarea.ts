import { show } from './show.ts'

show((host) => {
  const field = document.createElement('textarea')
  field.rows = 12
  host.append(field)
  return {
    set(paragraphs) {
      field.value = paragraphs.join('\n')
    },
    read: () => field.value,
    editable: () => field,
  }
})
