import { Glyph, Icon, type IconName } from '../ui/icon.tsx'

/** Glyphs that are fetched with the screens of packs. */
const paths = {
  folder: 'M2 3.5h4L7.5 5.5H14v7H2z',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13.2 2.2v2.6h-2.6',
  offline: 'M2.5 2.5l11 11M6.2 4.6A3.6 3.6 0 0 1 11.6 7a2.8 2.8 0 0 1 1.9 4.4M4.2 6.6a3 3 0 0 0 .3 5.9h6',
  warning: 'M8 2.5 14 13H2zM8 6.5v3M8 11.2h.01',
  refused: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M6 6l4 4M10 6l-4 4',
  back: 'M9.5 3.5 5 8l4.5 4.5',
} as const

export type PackIconName = keyof typeof paths | IconName

export const PackIcon = ({ name }: { readonly name: PackIconName }) =>
  isOwn(name) ? <Glyph name={name} path={paths[name]} /> : <Icon name={name} />

const isOwn = (name: PackIconName): name is keyof typeof paths => name in paths
