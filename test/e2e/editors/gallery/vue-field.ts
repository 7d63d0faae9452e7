import { createApp, h, nextTick, ref } from 'vue'
import { show } from './show.ts'

show((host) => {
  const model = ref('')
  createApp({
    render: () =>
      h('textarea', {
        rows: 12,
        value: model.value,
        onInput: (event: Event) => {
          model.value = (event.target as HTMLTextAreaElement).value
        },
      }),
  }).mount(host)
  return {
    set(paragraphs) {
      model.value = paragraphs.join('\n')
      return nextTick()
    },
    read: () => model.value,
    editable: () => host.firstElementChild as HTMLElement,
  }
})
