import { rename, rm, writeFile } from 'node:fs/promises'
import { withPath } from './world-fault.ts'

/** Writes a file beside its place and then into it: whoever looks finds the old one or the new one, and no half. */
export async function putFile(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.new`
  try {
    await writeFile(beside, bytes, { flush: true })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw withPath(path, error)
  }
}
