import { region } from './region.ts'
import { show } from './show.ts'

show((host) => {
  const outer = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('section'))
  return region(outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div')))
})
