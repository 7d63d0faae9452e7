import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { LibraryRefused } from '../../components/library-refused.tsx'
import { NothingToPrint } from '../../components/nothing-to-print.tsx'
import { PrintScreen } from '../../components/print-screen.tsx'
import type { Result } from '../../lib/base/result.ts'
import type { EvenkeelDb } from '../../lib/db/database.ts'
import type { DbRefusal } from '../../lib/db/db-refusal.ts'
import { lastChange } from '../../lib/db/library.ts'
import { type Library, watchLibrary } from '../../lib/db/watch-library.ts'

export function PrintApp({ db }: { readonly db: EvenkeelDb }) {
  const [library, setLibrary] = useState<Result<Library, DbRefusal>>()
  useEffect(() => watchLibrary(db, setLibrary).stop, [db])
  if (!library) return null
  if (!library.ok) return <LibraryRefused refusal={library.refusal} />
  const { items } = library.value
  if (items.length === 0) return <NothingToPrint onSettings={() => void browser.runtime.openOptionsPage()} />
  return <PrintScreen items={items} libraryOf={lastChange(items)} now={Date.now} onPrint={() => window.print()} />
}
