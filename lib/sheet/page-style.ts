/** Stands for the page's own number and for how many there are, in `FootWords.page`. Private use: no text holds these. */
export const pageNumber = '\uE000'
export const pageCount = '\uE001'

/** What stands at the foot of every page. */
export type FootWords = { readonly note: string; readonly page: string }

/**
 * The style of the paper. A4 or Letter is the printer's to say, so only the margins are. Firefox draws nothing in them; there
 * the browser's own footer counts the pages.
 */
export const pageStyle = ({ note, page }: FootWords): string => `@page {
  margin: 15mm 15mm 18mm;
  @bottom-left { content: ${cssText(note)}; ${footLook} }
  @bottom-right { content: ${page
    .split(new RegExp(`([${pageNumber}${pageCount}])`))
    .map((piece) => counters[piece] ?? cssText(piece))
    .join(' ')}; ${footLook} }
}`

const counters: Readonly<Record<string, string>> = {
  [pageNumber]: 'counter(page)',
  [pageCount]: 'counter(pages)',
}

const footLook = 'font: 9pt/12pt system-ui, sans-serif; color: #000000; white-space: nowrap; vertical-align: top;'

/** A CSS string, whatever the text holds. `<` goes too, since the style may stand in an HTML file. */
const cssText = (text: string): string =>
  `"${text.replaceAll(/[^\p{L}\p{N} ,.:;·–—/()]/gu, (mark) => `\\${mark.codePointAt(0)?.toString(16)} `)}"`
