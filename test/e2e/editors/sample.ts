import { createRandom } from '../../bench/random.ts'
import { comparable, type GalleryPage, hostile, pageNamed } from './pages.ts'

/** As many different ones. */
function sample<T>(items: readonly T[], count: number, random: () => number): T[] {
  const left = [...items]
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [taken] = left.splice(Math.floor(random() * left.length), 1)
    return taken as T
  })
}

/** All of them in a full run. */
export const full = process.env.EDITORS === 'all'
/** The same pages and texts on every run, unless another is asked for. */
export const seed = Number(process.env.EDITOR_SEED ?? 20_260_312)

const always = ['textarea', 'ckeditor5', 'prosemirror'].map(pageNamed)
const all = [...comparable, ...hostile]
const others = all.filter((page) => !always.includes(page))

/** The pages of this run, and those among them that are no frame around another's editor. */
export const pages: readonly GalleryPage[] = full ? all : [...always, ...sample(others, 5, createRandom(seed).next)]
export const editors: readonly GalleryPage[] = pages.filter(({ around }) => around === undefined)
