import { pasteAfter } from './paste-after.ts'
import { show } from './show.ts'

show((host) => pasteAfter(1200, host))
