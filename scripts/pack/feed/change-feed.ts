import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Bytes } from '../../../lib/packs/bytes.ts'
import { withPath } from '../world-fault.ts'

/**
 * Lets one at a time change a feed, and only while its head is the one that was read: of two who make revision 2 at once, one would
 * take the other's words back. Gives why it was not changed.
 */
export async function changeFeed(
  folder: string,
  head: Bytes | undefined,
  change: () => Promise<void>,
): Promise<string | undefined> {
  await mkdir(folder, { recursive: true })
  const lock = join(folder, '.lock')
  const owner = await takeLock(lock)
  if (owner !== undefined)
    return `${folder} is being written by ${owner}: run this again when that is done. If nobody is at it, delete ${lock}. Nothing was written.`
  try {
    const isAsRead = sameBytes(head, await readFile(join(folder, 'head.json')).catch(() => undefined))
    if (!isAsRead) return `${folder} has been changed by somebody else meanwhile. Nothing was written: run this again.`
    await sweep(folder)
    await change()
    return undefined
  } finally {
    await rm(lock, { force: true })
  }
}

/** Gives who has it, if somebody has. One that died with its owner is taken over. */
async function takeLock(lock: string): Promise<string | undefined> {
  try {
    await writeFile(lock, `process ${process.pid} on ${hostname()}`, { flag: 'wx' })
    return undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      await rm(lock, { force: true })
      throw withPath(lock, error)
    }
  }
  const owner = await readFile(lock, 'utf8').catch(() => '')
  if (!isGone(owner)) return owner || 'somebody'
  await rm(lock, { force: true })
  return takeLock(lock)
}

/** Of another machine nobody can tell from here. */
function isGone(owner: string): boolean {
  const [, pid, host] = /^process (\d+) on (.+)$/.exec(owner) ?? []
  if (host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

/** What an earlier one left beside its place when it was killed. */
async function sweep(folder: string): Promise<void> {
  for (const place of [folder, join(folder, 'o')]) {
    const names = await readdir(place).catch(() => [])
    for (const name of names.filter((each) => /\.\d+\.new$/.test(each))) await rm(join(place, name), { force: true })
  }
}

const sameBytes = (one: Uint8Array | undefined, other: Uint8Array | undefined) =>
  one && other ? Buffer.from(one).equals(other) : one === other
