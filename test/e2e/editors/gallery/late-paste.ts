import { pasteAfter } from './paste-after.ts'
import { show } from './show.ts'

show((host) => pasteAfter(400, host))
