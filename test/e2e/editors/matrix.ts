import { type Cell, cells, cellsOf, type Insert } from './cells.ts'
import type { OpenEditor } from './driver.ts'
import { comparable, type GalleryPage } from './pages.ts'

/** What each cell had to complain about; one that works has nothing. */
export type Row = ReadonlyMap<Cell, string | undefined>

/** The way of the product, the keyboard in the sidebar where the cell says so. */
export const ours: Mode = {
  async insert(editor, draft) {
    const outcome = await editor.insert(draft)
    if (!outcome.startsWith('inserted')) throw new Error(`It was said: ${outcome}`)
  },
  goAway: (editor) => editor.goToSidebar(),
}

/** What the editor makes of the same on the real clipboard. */
export const clipboard: Mode = {
  async insert(editor, draft) {
    // No person is quicker, and some editors hear of the caret a tenth of a second late.
    await new Promise((resolve) => setTimeout(resolve, 150))
    await editor.paste(draft)
  },
  async goAway(editor) {
    await editor.goAway()
    await editor.comeBack()
  },
}

export type Mode = { readonly insert: Insert; readonly goAway: (editor: OpenEditor) => Promise<void> }

export async function fillRow(editor: OpenEditor, { insert, goAway }: Mode): Promise<Row> {
  const row = new Map<Cell, string | undefined>()
  for (const cell of cellsOf(editor.page.kind))
    row.set(cell, await cells[cell](editor, insert, goAway).catch((error: unknown) => String(error)))
  return row
}

/** Rows side by side: a letter for a cell that works, a dash for one that does not, a blank where it asks for nothing. */
export function printMatrix(columns: Readonly<Record<string, ReadonlyMap<string, Row>>>): string {
  const names = Object.keys(columns)
  const pages = [...new Set(names.flatMap((name) => [...(columns[name]?.keys() ?? [])]))]
  const lines = pages.map((page) => [page, ...names.map((name) => written(columns[name]?.get(page)))])
  const totals = ['comparable pages', ...names.map((name) => total(columns[name] ?? new Map()))]
  return [['', ...names], ...lines, totals]
    .map(([first = '', ...rest]) => [first.padEnd(24), ...rest.map((text) => text.padEnd(14))].join(' ').trimEnd())
    .join('\n')
}

const written = (row: Row | undefined): string =>
  row === undefined
    ? ''
    : (Object.keys(cells) as Cell[])
        .map((cell) => (row.has(cell) ? (row.get(cell) === undefined ? cell : '-') : ' '))
        .join('')

function total(rows: ReadonlyMap<string, Row>): string {
  const counted = comparable.flatMap(({ name }: GalleryPage) => [...(rows.get(name)?.values() ?? [])])
  return `${counted.filter((problem) => problem === undefined).length} of ${counted.length}`
}
