import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '../../lib/words/en.ts'
import { packsEn } from '../../lib/words/packs-en.ts'

const root = resolve(import.meta.dirname, '../..')
const sources = ['components', 'entrypoints']
  .flatMap((dir) =>
    readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' }).map((file) => join(root, dir, file)),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** Keys made of a prefix and a kind, as in `problem.${kind}`. */
const prefixes = Array.from(sources.matchAll(/`([a-zA-Z.]+\.)\$\{/g), ([, prefix = '']) => prefix)

test('every message of the catalogues is said somewhere', () => {
  const unused = [...Object.keys(en), ...Object.keys(packsEn)].filter(
    (key) => !sources.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
  )
  expect(unused).toEqual([])
})
