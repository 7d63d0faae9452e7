import { join } from 'node:path'
import { build, type Rollup } from 'vite'

export type Bundle = ReadonlyMap<string, string | Uint8Array>

const folder = join(import.meta.dirname, 'gallery')
const made = new Map<string, Promise<Bundle>>()

/** A page's script with all it imports, and its styles: `index.js`, perhaps `index.css`, by name. Made when first asked for. */
export function bundleOf(script: string): Promise<Bundle> {
  const known = made.get(script) ?? make(script)
  made.set(script, known)
  return known
}

async function make(script: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    root: folder,
    base: `/bundle/${script}/`,
    mode: 'production',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // Draft.js has stayed with React 18.
    resolve: script === 'draft' ? { alias: aliases } : {},
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(folder, `${script}.ts`),
        output: { entryFileNames: 'index.js', assetFileNames: assetName },
      },
    },
  })
  const { output } = (Array.isArray(result) ? result[0] : result) as Rollup.RollupOutput
  return new Map(output.map((part) => [part.fileName, part.type === 'chunk' ? part.code : part.source]))
}

const aliases = [
  { find: /^react$/, replacement: 'react-18' },
  { find: /^react-dom$/, replacement: 'react-dom-18' },
]

const assetName = ({ names }: { readonly names: readonly string[] }): string =>
  names[0]?.endsWith('.css') ? 'index.css' : '[name]-[hash][extname]'
