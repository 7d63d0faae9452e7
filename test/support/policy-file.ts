import { rmSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Only who looks after a machine sets policies on it. */
export const maySetPolicies = process.platform === 'linux' && process.getuid?.() === 0

export type PolicyFile = { readonly remove: () => Promise<void> }

/**
 * A policy for the browsers of this machine, gone again at the end, however that comes. Undefined where somebody else's stands in its
 * place: `isOurs` knows one that a test has left.
 */
export async function writePolicy(
  path: string,
  policy: unknown,
  isOurs: (policy: unknown) => boolean = () => false,
): Promise<PolicyFile | undefined> {
  const before = await readFile(path, 'utf8').catch(() => undefined)
  if (before !== undefined && !isOurs(JSON.parse(before))) return undefined
  // The topmost folder that was made for it, if any.
  const made = await mkdir(dirname(path), { recursive: true })
  const remove = () => rmSync(made ?? path, { recursive: true, force: true })
  process.once('exit', remove)
  await writeFile(path, JSON.stringify(policy), { flag: before === undefined ? 'wx' : 'w' })
  return {
    async remove() {
      process.off('exit', remove)
      remove()
    },
  }
}
