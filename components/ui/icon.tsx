import styles from './icon.module.css'

/** Stroke glyphs on a 16 px grid. Decoration only: the control around one has the name. */
const paths = {
  find: 'M7 2.8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 1 0 0-8.4M10.5 10.5 14 14',
  calm: 'M2 12.5h4V8h4V3.5h4',
  settings: 'M3 8h.01M8 8h.01M13 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  page: 'M2 3h12v10H2zM2 6h12',
  check: 'M3 8.5l3 3 7-7',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
  copy: 'M5.5 5.5h7v7h-7zM10.5 5.5v-2h-7v7h2',
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name }: { readonly name: IconName }) => <Glyph name={name} path={paths[name]} />

export const Glyph = ({ name, path }: { readonly name: string; readonly path: string }) => (
  <svg className={styles.icon} data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} />
  </svg>
)
