import type { ReactNode } from 'react'
import { EmptyLibrary } from '../../components/empty-library.tsx'
import { ImportReplies } from '../../components/import-replies.tsx'
import { useWords } from '../../components/ui/words-context.tsx'
import { useImport } from '../../components/use-import.ts'
import type { EvenkeelDb } from '../../lib/db/database.ts'
import { addItems } from '../../lib/db/library.ts'
import { addSamples } from './add-samples.ts'

type Props = { readonly db: EvenkeelDb; readonly addPack: ReactNode }

/** Where the list will be: fetched only while there are no replies. */
export function EmptyPlace({ db, addPack }: Props) {
  const { language } = useWords()
  const replies = useImport(language, [], (items) => addItems(db, items, 'import', Date.now()))
  return (
    <EmptyLibrary addPack={addPack} onSamples={() => void addSamples(db)}>
      <ImportReplies {...replies} />
    </EmptyLibrary>
  )
}
