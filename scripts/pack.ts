/** `npm run pack -- COMMAND …`: feeds of replies on the command line. Each command is a file in `pack/`. */
import { build, buildUsage } from './pack/build.ts'
import { hold, holdUsage } from './pack/hold.ts'
import { keys, keysUsage } from './pack/keys.ts'
import type { Outcome } from './pack/outcome.ts'
import { packFile, packFileUsage } from './pack/pack-file.ts'
import { renew, renewUsage } from './pack/renew.ts'
import { verify, verifyUsage } from './pack/verify.ts'

type Command = {
  readonly usage: string
  readonly run: (words: readonly string[], now: number) => Promise<Outcome>
}

const commands: Readonly<Record<string, Command>> = {
  verify: { usage: verifyUsage, run: verify },
  build: { usage: buildUsage, run: build },
  keys: { usage: keysUsage, run: keys },
  renew: { usage: renewUsage, run: renew },
  hold: { usage: holdUsage, run: hold },
  pack: { usage: packFileUsage, run: packFile },
}

const [name = '', ...words] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
const outcome = await (command ? run(command) : usage())
console[outcome.code === 0 || words.includes('--json') ? 'log' : 'error'](outcome.words)
process.exitCode = outcome.code

async function run(chosen: Command): Promise<Outcome> {
  try {
    return await chosen.run(words, Math.floor(Date.now() / 1000))
  } catch (error) {
    if (!isWrongOption(error)) throw error
    return { code: 2, words: `${error.message}\n\nUsage: npm run pack -- ${chosen.usage}` }
  }
}

function usage(): Outcome {
  const all = Object.values(commands).map((each) => `  ${each.usage}`)
  return { code: name === '' || name === 'help' ? 0 : 2, words: `npm run pack -- COMMAND\n\n${all.join('\n\n')}` }
}

const isWrongOption = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
