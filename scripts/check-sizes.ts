import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const dir = resolve(import.meta.dirname, '../.output/chrome-mv3')

/** What each part may weigh, in bytes of gzip. The first script goes into every frame of every allowed page. */
const budgets = [
  { name: 'content script in each frame', most: 12_000, files: () => [join(dir, 'content-scripts/helpdesk.js')] },
  // Where the agent writes: the first script, and the one with all ways into editors.
  {
    name: 'both content scripts, when the sidebar is used',
    most: 30_000,
    files: () => ['helpdesk', 'writer'].map((name) => join(dir, `content-scripts/${name}.js`)),
  },
  { name: 'background', most: 8_000, files: () => [join(dir, 'background.js')] },
  { name: 'sidebar at its opening', most: 200_000, files: () => loadedBy('sidepanel.html') },
  { name: 'print sheet at its opening', most: 200_000, files: () => loadedBy('print.html') },
]

if (import.meta.main) {
  const sizes = measureSizes()
  for (const { name, bytes, most } of sizes)
    console.log(`${bytes <= most ? '✓' : '✗'} ${name}: ${bytes} of ${most} bytes gzip`)
  process.exit(sizes.every(({ bytes, most }) => bytes <= most) ? 0 : 1)
}

/** What each part of the build in front of us weighs. */
export function measureSizes(): { readonly name: string; readonly bytes: number; readonly most: number }[] {
  return budgets.map(({ name, most, files }) => ({
    name,
    most,
    bytes: files().reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0),
  }))
}

/** A page's scripts and styles with all they import at once; what is fetched later on does not count. */
function loadedBy(page: string): string[] {
  const html = readFileSync(join(dir, page), 'utf8')
  const seen = new Set(Array.from(html.matchAll(/(?:src|href)="\/([^"]+)"/g), ([, path]) => join(dir, path ?? '')))
  for (const file of seen) for (const imported of staticImports(file)) seen.add(imported)
  seen.add(largestCatalogue())
  return [...seen].filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}

/** Fetched later on, but never done without: the words of one language. */
function largestCatalogue(): string {
  const names = readdirSync(join(dir, 'chunks')).filter((name) => /^(en|da|zh-han[st])-/.test(name))
  if (names.length !== 4) throw new Error('Where are the words of the four languages?')
  return names.map((name) => join(dir, 'chunks', name)).sort((a, b) => statSync(b).size - statSync(a).size)[0] ?? ''
}

function staticImports(file: string): string[] {
  if (!file.endsWith('.js')) return []
  const names = new Set(readdirSync(join(dir, 'chunks')))
  return Array.from(readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g), ([, name]) => name ?? '')
    .filter((name) => names.has(name))
    .map((name) => join(dir, 'chunks', name))
}
