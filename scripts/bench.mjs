// `npm run bench`: how quick Evenkeel is on this machine. With --json, one object on stdout and nothing else.
import { spawnSync } from 'node:child_process'
import { buildExtension, ensureChromium, ensurePackages, root, toolEnv } from './setup.mjs'

// What is installed on the way is told on stderr: stdout may be read by a program.
console.log = console.error
ensurePackages()
const env = { ...toolEnv, CHROMIUM: ensureChromium() }
buildExtension()
const words = process.argv.slice(2).map((word) => JSON.stringify(word))
const line = ['node --disable-warning=ExperimentalWarning scripts/bench.ts', ...words].join(' ')
process.exit(spawnSync(line, { cwd: root, shell: true, stdio: 'inherit', env }).status ?? 1)
