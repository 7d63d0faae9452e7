/**
 * ProseMirror comes as modules that call one another by package name, which a browser can't resolve. An import map would have
 * to stand inside the page, where its policy forbids scripts, so the server writes addresses in place of the names.
 */
const files: Readonly<Record<string, string>> = {
  orderedmap: 'dist/index.js',
  'prosemirror-commands': 'dist/index.js',
  'prosemirror-history': 'dist/index.js',
  'prosemirror-keymap': 'dist/index.js',
  'prosemirror-model': 'dist/index.js',
  'prosemirror-schema-basic': 'dist/index.js',
  'prosemirror-schema-list': 'dist/index.js',
  'prosemirror-state': 'dist/index.js',
  'prosemirror-transform': 'dist/index.js',
  'prosemirror-view': 'dist/index.js',
  'rope-sequence': 'dist/index.js',
  'w3c-keyname': 'index.js',
}

export const modulePackages: readonly string[] = Object.keys(files)

/** The source with an address for every module the desk serves. Other names stay, and fail where they are used. */
export const withAddresses = (source: string): string =>
  source.replaceAll(/^(import .*from |import |export .*from |} from )'([\w-]+)'/gm, (whole, before, name) =>
    files[name] === undefined ? whole : `${before}'/vendor/${name}/${files[name]}'`,
  )
