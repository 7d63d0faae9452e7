/** The architecture: which room of lib/ may go through which door. A new room joins this table first. */
const rooms = {
  base: [],
  text: ['base'],
  replies: ['base', 'text'],
  compose: ['base', 'replies'],
  learning: ['base', 'text'],
  search: ['base', 'text', 'replies', 'learning'],
  deescalation: ['base', 'text', 'replies'],
  packs: ['base', 'replies'],
  formats: ['base', 'replies', 'compose'],
  corrections: ['base', 'replies', 'compose'],
  sheet: ['base', 'replies', 'compose'],
  words: ['base'],
  samples: ['replies'],
  messages: ['base'],
  settings: ['base', 'words'],
  sites: ['base', 'messages', 'settings'],
  shell: ['base', 'settings'],
  editors: ['base', 'messages'],
  helpdesks: ['base', 'text', 'messages'],
  tickets: ['base', 'messages'],
  db: ['base', 'replies', 'learning', 'packs'],
  sync: ['base', 'replies', 'packs', 'db'],
  sidebar: ['base', 'text', 'replies', 'compose', 'learning', 'search', 'deescalation', 'corrections', 'messages'],
}

/** Which room may use which package; all others may use none. */
const packages = {
  replies: ['valibot', 'diff'],
  packs: ['valibot'],
  compose: ['liquidjs', 'mdast-util-from-markdown', 'mdast-util-gfm-table', 'micromark-extension-gfm-table', 'mdast'],
  search: ['fuse.js'],
  formats: ['papaparse', 'jsonc-parser'],
  words: ['intl-messageformat'],
  helpdesks: ['@medv/finder'],
  messages: ['wxt'],
  settings: ['wxt'],
  sites: ['wxt'],
  shell: ['wxt'],
  tickets: ['wxt'],
  db: ['dexie'],
  sidebar: ['zustand'],
}

/** Rooms without a browser, page, network or clock of their own. */
const pure = [
  'base',
  'text',
  'replies',
  'compose',
  'learning',
  'search',
  'deescalation',
  'packs',
  'formats',
  'corrections',
  'sheet',
  'words',
  'samples',
]

const doors = Object.entries(rooms).map(([room, may]) => ({
  name: `${room}-doors`,
  comment: `lib/${room} may import ${may.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^lib/${room}/` },
  to: { path: '^(lib|components|entrypoints|test)/', pathNot: `^lib/(${[room, ...may].join('|')})/` },
}))

const shelves = Object.keys(rooms).map((room) => ({
  name: `${room}-packages`,
  severity: 'error',
  from: { path: `^lib/${room}/` },
  to: {
    path: 'node_modules/',
    pathNot: `node_modules/(@types/)?(${(packages[room] ?? ['no-package']).map((name) => name.replace('.', '\\.')).join('|')})/`,
  },
}))

module.exports = {
  forbidden: [
    ...doors,
    ...shelves,
    {
      name: 'a-room-of-its-own',
      comment: 'Every folder of lib/ is in the table above',
      severity: 'error',
      from: { path: '^lib/', pathNot: `^lib/(${Object.keys(rooms).join('|')})/` },
      to: {},
    },
    {
      name: 'messages-carry-types-only-outwards',
      comment: 'editors, helpdesks and tickets know the protocol by its types; only entrypoints talk',
      severity: 'error',
      from: { path: '^lib/(editors|helpdesks|tickets|sidebar)/' },
      to: { path: '^lib/messages/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-draw',
      comment: 'Components get what they draw; of the edges they know types at most',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(entrypoints|lib)/',
        pathNot: `^lib/(${[...pure, 'settings/theme'].join('|')})(/|\\.)`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^test/' },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^#' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
}
