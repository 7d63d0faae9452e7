import { region } from './region.ts'
import { show } from './show.ts'

show((host) => region(host))
