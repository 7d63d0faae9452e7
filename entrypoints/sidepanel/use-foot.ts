import { useMemo } from 'react'
import { useWords } from '../../components/ui/words-context.tsx'
import type { Chosen } from '../../lib/sidebar/letters.ts'
import type { LibraryState } from './open-sidebar.ts'

/** Where a letter comes from, in the words that stand below it. */
export function useFoot(library: LibraryState): (chosen: Chosen) => string {
  const { say } = useWords()
  const samples = useMemo(() => {
    const items = library.kind === 'read' ? library.items : []
    return new Set(items.filter(({ origin }) => origin === 'samples').map(({ id }) => id))
  }, [library])
  return ({ item }) => say(samples.has(item.id) ? 'preview.sample' : 'preview.imported')
}
