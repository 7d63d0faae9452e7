import { memo } from 'react'
import { pageCount, pageNumber, pageStyle } from '../lib/sheet/page-style.ts'
import type { Sheet, SheetFolder } from '../lib/sheet/plan-sheet.ts'
import type { SheetLibrary } from '../lib/sheet/sheet-library.ts'
import styles from './print-sheet.module.css'
import { replyId, SheetReply } from './sheet-reply.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  readonly sheet: Sheet
  readonly snippetsOf: SheetLibrary['snippetsOf']
  /** What the sheet is called: its folder, if it is one. */
  readonly title: string
  /** How many replies are drawn already, from the first on. */
  readonly drawn: number
  /** In milliseconds since 1970. */
  readonly printedAt: number
  /** When the library last changed; undefined where nobody noted it. */
  readonly libraryOf: number | undefined
}

/** So many are found by leafing through. */
const fewEnough = 10

/** The sheet itself, on the screen as on paper: black on white in both themes. */
export function PrintSheet({ sheet, snippetsOf, title, drawn, printedAt, libraryOf }: Props) {
  const { say, language } = useWords()
  const day = (time: number) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(time)
  const foot = {
    note: say('print.foot', { date: day(printedAt) }),
    page: say('print.page', { page: pageNumber, pages: pageCount }),
  }
  return (
    <section className={styles.sheet} aria-label={say('preview.label')} data-theme="light">
      <style>{pageStyle(foot)}</style>
      <header className={styles.head}>
        <p className={styles.title}>{title}</p>
        <ul>
          <li>{say('print.printed', { date: day(printedAt) })}</li>
          {libraryOf !== undefined && <li>{say('print.libraryOf', { date: day(libraryOf) })}</li>}
          <li>{say('print.check')}</li>
        </ul>
      </header>
      {sheet.count > fewEnough && <Contents sheet={sheet} />}
      {sheet.folders.map((folder) => (
        <Folder
          key={folder.name ?? ''}
          folder={folder}
          alone={sheet.folders.length === 1}
          drawn={drawn}
          snippetsOf={snippetsOf}
        />
      ))}
    </section>
  )
}

/** Drawn once, while the replies are still being added below. */
const Contents = memo(function Contents({ sheet }: Pick<Props, 'sheet'>) {
  const { say } = useWords()
  return (
    <nav className={styles.contents} aria-label={say('print.contents')}>
      <h2>{say('print.contents')}</h2>
      <div className={styles.columns}>
        {sheet.folders.map(({ name, entries }) => (
          <div key={name ?? ''}>
            {sheet.folders.length > 1 && <p className={styles.shelf}>{name ?? say('print.folder.none')}</p>}
            <ol start={entries[0]?.number}>
              {entries.map(({ number, item }) => (
                <li key={number} lang={item.lang}>
                  <a href={`#${replyId(number)}`}>{item.title}</a>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </nav>
  )
})

type FolderProps = Pick<Props, 'snippetsOf' | 'drawn'> & { readonly folder: SheetFolder; readonly alone: boolean }

/** A folder that is alone gives the sheet its title, and needs no heading beside it. */
function Folder({ folder: { name, entries }, alone, drawn, snippetsOf }: FolderProps) {
  const { say } = useWords()
  const shown = entries.slice(0, Math.max(0, drawn - (entries[0]?.number ?? 1) + 1))
  if (shown.length === 0) return null
  return (
    <>
      {!alone && <h2 className={styles.folder}>{name ?? say('print.folder.none')}</h2>}
      {shown.map((entry) => (
        <SheetReply key={entry.item.id} {...entry} snippetsOf={snippetsOf} heading={alone ? 'h2' : 'h3'} />
      ))}
    </>
  )
}
