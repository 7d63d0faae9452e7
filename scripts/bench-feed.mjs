// `npm run bench:feed`: what a feed costs its readers and its host. With --json, one object on stdout and nothing else.
import { spawnSync } from 'node:child_process'
import { feedServers } from './feed-servers.mjs'
import { buildExtension, ensureChromium, ensureDebian, ensurePackages, root, toolEnv } from './setup.mjs'

// What is installed on the way is told on stderr: stdout may be read by a program.
console.log = console.error
ensurePackages()
// One that can't be had here is left out of the figures.
for (const [name, file] of Object.entries(feedServers.packages)) ensureDebian({ [name]: file })
const parts = process.argv.slice(2).filter((word) => !word.startsWith('--') && Number.isNaN(Number(word)))
const inBrowser = parts.length === 0 || parts.includes('browser')
const env = { ...toolEnv, ...(inBrowser && { CHROMIUM: ensureChromium() }) }
if (inBrowser) buildExtension()
const words = process.argv.slice(2).map((word) => JSON.stringify(word))
const line = ['node --disable-warning=ExperimentalWarning scripts/bench-feed.ts', ...words].join(' ')
process.exit(spawnSync(line, { cwd: root, shell: true, stdio: 'inherit', env }).status ?? 1)
