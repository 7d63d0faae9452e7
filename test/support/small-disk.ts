import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own in memory, which can be filled up. */
export type SmallDisk = {
  readonly path: string
  /** Leaves this many bytes free. */
  readonly fillTo: (free: number) => Promise<void>
  readonly remove: () => Promise<void>
}

/** Undefined where none may be mounted: that takes root and Linux. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | undefined> {
  const path = await mkdtemp(join(tmpdir(), 'evenkeel-disk-'))
  const remove = () => rm(path, { recursive: true, force: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    await remove()
    return undefined
  }
  return {
    path,
    async fillTo(free) {
      const { bavail, bsize } = await statfs(path)
      await writeFile(join(path, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - free)))
    },
    async remove() {
      execFileSync('umount', [path])
      await remove()
    },
  }
}
