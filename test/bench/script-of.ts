import { build, type Rollup } from 'vite'

/** A module with all it needs, as one script that a page or a worker can be given. */
export async function scriptOf(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    mode: 'production',
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const { output } = (Array.isArray(result) ? result[0] : result) as Rollup.RollupOutput
  return output[0].code
}
