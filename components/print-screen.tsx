import { type ReactNode, useEffect, useEffectEvent, useId, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Item } from '../lib/replies/item.ts'
import { planSheet, type SheetChoice, sheetFolders, sheetLanguages } from '../lib/sheet/plan-sheet.ts'
import { sheetLibrary } from '../lib/sheet/sheet-library.ts'
import styles from './print-screen.module.css'
import { PrintSheet } from './print-sheet.tsx'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'
import { useGrowing } from './use-growing.ts'

type Props = {
  readonly items: readonly Item[]
  /** When the library last changed, in milliseconds since 1970. */
  readonly libraryOf: number | undefined
  readonly now: () => number
  readonly onPrint: () => void
}

/** What goes on paper is chosen at the left, and the sheet stands beside it as it will be printed. */
export function PrintScreen({ items, libraryOf, now, onPrint }: Props) {
  const { say, language } = useWords()
  const [choice, choose] = useState<SheetChoice>(() => ({
    folder: undefined,
    lang: items.some(({ lang }) => lang === language) ? language : undefined,
    kinds: ['reply'],
  }))
  const library = useMemo(() => sheetLibrary(items), [items])
  const [printedAt, setPrintedAt] = useState(now)
  const sheet = useMemo(
    () => planSheet(library, choice, language, Math.floor(printedAt / 1000)),
    [library, choice, language, printedAt],
  )
  // What is already drawn stays, also when a reply has expired meanwhile.
  const subject = useMemo(() => ({ library, choice }), [library, choice])
  const [drawn, drawAll] = useGrowing(subject, sheet.count)
  const planAnew = useEffectEvent(() => setPrintedAt(now()))
  useEffect(() => {
    const timer = setInterval(() => planAnew(), 30_000)
    return () => clearInterval(timer)
  }, [])
  // The browser's own menu prints too, whenever it likes, and takes what stands there when this returns.
  const prepare = useEffectEvent(() =>
    flushSync(() => {
      planAnew()
      drawAll()
    }),
  )
  useEffect(() => {
    const beforePrint = () => prepare()
    window.addEventListener('beforeprint', beforePrint)
    return () => window.removeEventListener('beforeprint', beforePrint)
  }, [])
  const title = choice.folder ?? say('print.folder.all')
  // The browser calls the file so that somebody prints into.
  useEffect(() => {
    document.title = `Evenkeel – ${title}`
  }, [title])
  const ready = sheet.count > 0 && drawn === sheet.count
  return (
    <main className={styles.page}>
      <div className={styles.controls}>
        <h1>{say('print.title')}</h1>
        <p className={styles.why}>{say('print.why')}</p>
        <SheetFields items={items} choice={choice} onChoose={choose} />
        <Button look="primary" aria-disabled={!ready} onClick={() => ready && onPrint()}>
          {say('print.print')}
        </Button>
        <p role="status" className={styles.state}>
          {sheet.count === 0 ? say('print.nothing') : say('print.count', { count: sheet.count })}
        </p>
        {drawn < sheet.count && (
          <p className={styles.progress}>
            <progress value={drawn} max={sheet.count} aria-label={say('print.preparing')} />
            {say('print.preparing')}
          </p>
        )}
      </div>
      {sheet.count > 0 && (
        <PrintSheet
          sheet={sheet}
          snippetsOf={library.snippetsOf}
          title={title}
          drawn={drawn}
          printedAt={printedAt}
          libraryOf={libraryOf}
        />
      )}
    </main>
  )
}

type FieldsProps = {
  readonly items: readonly Item[]
  readonly choice: SheetChoice
  readonly onChoose: (choice: SheetChoice) => void
}

const kinds = ['reply', 'snippet'] as const

function SheetFields({ items, choice, onChoose }: FieldsProps) {
  const { say, language } = useWords()
  const folders = useMemo(() => sheetFolders(items, choice.lang, language), [items, choice.lang, language])
  const languages = useMemo(() => sheetLanguages(items), [items])
  const nameOf = new Intl.DisplayNames(language, { type: 'language' })
  const chooseLanguage = (lang: string | undefined) => {
    // A folder that has nothing in the new language would leave an empty sheet and a choice that is not on offer.
    const stays = choice.folder !== undefined && sheetFolders(items, lang, language).includes(choice.folder)
    onChoose({ ...choice, lang, folder: stays ? choice.folder : undefined })
  }
  return (
    <>
      <Choice
        label={say('print.folder')}
        all={say('print.folder.all')}
        values={folders}
        value={choice.folder}
        nameOf={(folder) => folder}
        onChoose={(folder) => onChoose({ ...choice, folder })}
      />
      <Choice
        label={say('print.language')}
        all={say('print.language.all')}
        values={languages}
        value={choice.lang}
        nameOf={(lang) => nameOf.of(lang) ?? lang}
        onChoose={chooseLanguage}
      />
      <fieldset className={styles.kinds}>
        <legend>{say('print.include')}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={choice.kinds.includes(kind)}
              onChange={({ target }) =>
                onChoose({
                  ...choice,
                  kinds: kinds.filter((one) => (one === kind ? target.checked : choice.kinds.includes(one))),
                })
              }
            />
            {say(`print.include.${kind}`)}
          </label>
        ))}
      </fieldset>
    </>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly all: ReactNode
  readonly values: readonly string[]
  readonly value: string | undefined
  readonly nameOf: (value: string) => string
  readonly onChoose: (value: string | undefined) => void
}

/** Options go by their place: a folder may have any name, also that of the first one, which stands for all. */
function Choice({ label, all, values, value, nameOf, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value === undefined ? -1 : values.indexOf(value)}
        onChange={({ target }) => onChoose(values[Number(target.value)])}
      >
        <option value={-1}>{all}</option>
        {values.map((one, at) => (
          <option key={one} value={at}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </div>
  )
}
