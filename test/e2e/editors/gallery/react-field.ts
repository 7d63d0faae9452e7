import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { show } from './show.ts'

/** What React believes stands in it; a value set behind its back is thrown away at the next key. */
let model = ''
let write: (text: string) => void = () => undefined

function Field() {
  const [text, setText] = useState('')
  model = text
  write = setText
  return createElement('textarea', {
    rows: 12,
    value: text,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
  })
}

show((host) => {
  flushSync(() => createRoot(host).render(createElement(Field)))
  return {
    set: (paragraphs) => flushSync(() => write(paragraphs.join('\n'))),
    read: () => model,
    editable: () => host.firstElementChild as HTMLElement,
  }
})
