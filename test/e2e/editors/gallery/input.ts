import { show } from './show.ts'

show((host) => {
  const field = document.createElement('input')
  field.size = 100
  host.append(field)
  return {
    set(paragraphs) {
      field.value = paragraphs.join(' ')
    },
    read: () => field.value,
    editable: () => field,
  }
})
