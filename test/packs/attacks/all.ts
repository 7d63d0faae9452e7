import type { Attack } from '../../support/scene.ts'
import { headFiles } from './head-files.ts'
import { heads } from './heads.ts'
import { items } from './items.ts'
import { objects } from './objects.ts'
import { roots } from './roots.ts'
import { sealedFeeds } from './sealed.ts'
import { signatures } from './signatures.ts'
import { stamps } from './stamps.ts'

/** Every way to cheat that we know of. */
export const attacks: Readonly<Record<string, readonly Attack[]>> = {
  'what stands in the place of a head': headFiles,
  'who signs': signatures,
  'what a head says': heads,
  'what one may say alone': stamps,
  'who publishes from now on': roots,
  'what an object is': objects,
  'what an item is': items,
  'what is sealed': sealedFeeds,
}
