import { realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { modulePackages } from './modules.ts'

type Place = { readonly prefix: string; readonly folder: string }

const here = import.meta.dirname
const packages = join(here, '..', '..', 'node_modules')

/** The only folders the server reads. A request that leaves its folder is answered as if nothing were there. */
const places: readonly Place[] = [
  { prefix: '/page/', folder: join(here, 'page') },
  { prefix: '/vendor/ckeditor5/', folder: join(packages, 'ckeditor5', 'dist', 'browser') },
  { prefix: '/vendor/tinymce/', folder: join(packages, 'tinymce') },
  ...modulePackages.map((name) => ({ prefix: `/vendor/${name}/`, folder: join(packages, name) })),
]

/** The demo data lies beside the server, where tests import it, so it is listed alone. */
const dataPath = '/tickets.ts'

/** A file without a type listed here is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
}

export type Asset = { readonly file: string; readonly contentType: string; readonly modified: number }

/** Paths that only ever mean a file; everything else is a view of the single page. */
export const isAssetPath = (pathname: string): boolean => pathname === dataPath || /^\/(page|vendor)\//.test(pathname)

export const findAsset = async (pathname: string): Promise<Asset | undefined> => {
  const contentType = contentTypes[extname(pathname)]
  if (contentType === undefined) return undefined
  if (pathname === dataPath) return readableFile(here, 'tickets.ts', contentType)
  const place = places.find(({ prefix }) => pathname.startsWith(prefix))
  const name = place && decoded(pathname.slice(place.prefix.length))
  return place && name ? readableFile(place.folder, name, contentType) : undefined
}

const decoded = (text: string): string | undefined => {
  try {
    const name = decodeURIComponent(text)
    return /[\0\\]/.test(name) ? undefined : name
  } catch {
    return undefined
  }
}

/** Compares real paths, so that neither `..` nor a symbolic link leads out of the folder. */
const readableFile = async (folder: string, name: string, contentType: string): Promise<Asset | undefined> => {
  try {
    const file = await realpath(join(folder, name))
    if (!file.startsWith((await realpath(folder)) + sep)) return undefined
    const info = await stat(file)
    return info.isFile() ? { file, contentType, modified: info.mtimeMs } : undefined
  } catch {
    return undefined
  }
}
