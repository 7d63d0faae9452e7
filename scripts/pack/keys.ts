import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makePerson, readKeys, writeKeyFile } from './feed/key-files.ts'
import { isName, notName } from './name.ts'
import { failed, type Outcome, tooMuch, wrongUse } from './outcome.ts'

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
  if (existsSync(join(folder, 'root.1.json')))
    return failed(`${folder} is a feed, where the key would be published: name another folder. Nothing was written.`)
  const there = await readKeys(folder)
  if (!there.ok) return failed(there.refusal)
  if (there.value.some(({ member }) => member.name === name))
    return failed(`There is a key of ${name} in ${folder} already, and four eyes are two people. Nothing was written.`)
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
