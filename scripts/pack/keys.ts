import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { makePerson, writeKeyFile } from './feed/key-files.ts'
import { isName, notName } from './name.ts'
import { type Outcome, tooMuch, wrongUse } from './outcome.ts'

export const keysUsage = `keys FOLDER --name NAME
    Makes a key for somebody who is to sign: a file that nobody else may read.`

export async function keys(words: readonly string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { name: { type: 'string' } },
  })
  const [folder, ...others] = positionals
  const name = values.name?.trim()
  if (folder === undefined) return wrongUse(keysUsage, 'FOLDER is missing: the one that the key goes into.')
  if (others.length > 0) return wrongUse(keysUsage, tooMuch(others))
  if (!name) return wrongUse(keysUsage, '--name NAME is missing.')
  if (!isName(name, 100)) return wrongUse(keysUsage, notName('--name', 100))
  const seed = randomBytes(32)
  const person = await makePerson(name, seed)
  const path = await writeKeyFile(folder, person, seed)
  return {
    code: 0,
    words: [
      `Secret: ${path}`,
      `Whoever has this file signs as ${name}. Keep it off the host and out of Git, and a copy in a second safe place.`,
      `Public: id ${person.member.id}, key ${person.member.key}`,
    ].join('\n'),
  }
}
