// `npm run bench:search`: how well and how quickly replies are found, beside the libraries people would take instead.
import { spawnSync } from 'node:child_process'
import { ensurePackages, root, toolEnv } from './setup.mjs'

// What is installed on the way is told on stderr: stdout may be read by a program.
console.log = console.error
ensurePackages()
const script = process.argv.includes('--tune') ? 'tune-peers.ts' : 'bench-search.ts'
const words = process.argv.slice(2).map((word) => JSON.stringify(word))
// One collection on demand, so that the heap can be measured.
const line = ['node --expose-gc --disable-warning=ExperimentalWarning', `scripts/${script}`, ...words].join(' ')
process.exit(spawnSync(line, { cwd: root, shell: true, stdio: 'inherit', env: toolEnv }).status ?? 1)
