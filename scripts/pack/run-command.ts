import { build, buildUsage } from './build.ts'
import { hold, holdUsage } from './hold.ts'
import { keys, keysUsage } from './keys.ts'
import { failed, type Outcome, wrongUse } from './outcome.ts'
import { packFile, packFileUsage } from './pack-file.ts'
import { renew, renewUsage } from './renew.ts'
import { verify, verifyUsage } from './verify.ts'
import { worldFault } from './world-fault.ts'

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

const help = ['--help', '-h']

/** Does what stands after `npm run pack --`. */
export async function runCommand([name = 'help', ...words]: readonly string[], now: number): Promise<Outcome> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return usage(name)
  if (words.some((word) => help.includes(word))) return { code: 0, words: `npm run pack -- ${command.usage}` }
  try {
    return await command.run(words, now)
  } catch (error) {
    if (isWrongOption(error)) return wrongUse(command.usage, wordsOf(error.message))
    const fault = worldFault(error)
    if (fault === undefined) throw error
    return failed(`${fault}. What was there stands as it was.`)
  }
}

function usage(name: string): Outcome {
  const all = Object.values(commands).map((each) => `  ${each.usage}`)
  const words = `npm run pack -- COMMAND\n\n${all.join('\n\n')}`
  return ['help', ...help].includes(name)
    ? { code: 0, words }
    : { code: 2, words: `There is no command “${name}”.\n\n${words}` }
}

const isWrongOption = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

/** After an unknown option Node goes on with what hardly anybody meant. */
const wordsOf = (message: string) => message.replace(/\. To specify a positional.*|\.?$/s, '.')
