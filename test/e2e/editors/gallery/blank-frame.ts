import { region } from './region.ts'
import { show } from './show.ts'

/** A frame without an address, its document written by the page around it, as rich editors of the old kind do. */
show((host) => {
  const frame = host.appendChild(document.createElement('iframe'))
  frame.style.cssText = 'width: 600px; height: 300px'
  const inner = frame.contentDocument as Document
  inner.open()
  inner.write('<!doctype html><html><body></body></html>')
  inner.close()
  return region(inner.body)
})
