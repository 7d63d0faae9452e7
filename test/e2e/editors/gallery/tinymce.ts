import { openTinyMCE } from './open-tinymce.ts'
import { show } from './show.ts'

show((host) => openTinyMCE(host))
