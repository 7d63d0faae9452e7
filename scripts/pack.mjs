// `npm run pack`: verifies, makes and extends signed feeds of replies.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensurePackages, root, toolEnv } from './setup.mjs'

// What is installed on the way is told on stderr: stdout may be read by a program.
console.log = console.error
ensurePackages()
const args = ['--disable-warning=ExperimentalWarning', join(root, 'scripts/pack.ts'), ...process.argv.slice(2)]
// npm starts scripts in the repository; paths are meant from where it was typed.
const cwd = process.env.INIT_CWD ?? process.cwd()
process.exit(spawnSync(nodeCommand(), args, { cwd, stdio: 'inherit', env: toolEnv }).status ?? 1)

/** The one that the packages bring, by its path: on Windows a command of theirs is no program. */
function nodeCommand() {
  const found = spawnSync('node -p process.execPath', { env: toolEnv, encoding: 'utf8', shell: true })
  return found.stdout.trim()
}
