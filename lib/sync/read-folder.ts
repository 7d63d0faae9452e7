import { ok, refuse } from '../base/result.ts'
import type { Read } from '../packs/reading.ts'

/** Reads the files of a feed from a folder that somebody has chosen; a folder that the browser has closed again is unreachable. */
export function readFolder(folder: FileSystemDirectoryHandle): Read {
  return async (name, most) => {
    try {
      const file = await (await fileIn(folder, name.split('/'))).getFile()
      return file.size > most ? refuse('too-large') : ok(new Uint8Array(await file.arrayBuffer()))
    } catch (error) {
      return refuse(error instanceof DOMException && error.name === 'NotFoundError' ? 'missing' : 'unreachable')
    }
  }
}

async function fileIn(
  folder: FileSystemDirectoryHandle,
  [name = '', ...rest]: readonly string[],
): Promise<FileSystemFileHandle> {
  return rest.length === 0 ? folder.getFileHandle(name) : fileIn(await folder.getDirectoryHandle(name), rest)
}
