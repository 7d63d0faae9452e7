/** `npm run pack -- COMMAND …`: feeds of replies on the command line. Each command is a file in `pack/`. */
import { runCommand } from './pack/run-command.ts'

const words = process.argv.slice(2)
const outcome = await runCommand(words, Math.floor(Date.now() / 1000))
console[outcome.code === 0 || words.includes('--json') ? 'log' : 'error'](outcome.words)
process.exitCode = outcome.code
