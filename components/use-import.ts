import { useRef, useState } from 'react'
import type { Result } from '../lib/base/result.ts'
import type { DbRefusal } from '../lib/db/db-refusal.ts'
import { mostBytes } from '../lib/formats/most-bytes.ts'
import type { Item } from '../lib/replies/item.ts'
import type { ImportState } from './import-replies.tsx'
import { useWords } from './ui/words-context.tsx'

type Store = (items: readonly Item[]) => Promise<Result<number, DbRefusal>>

/** Reads a file the agent chose and stores it whole, or says why not. */
export function useImport(lang: string, have: readonly Item[], store: Store) {
  const { say } = useWords()
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  const abort = useRef<AbortController>(undefined)

  async function onFile(file: File): Promise<void> {
    // Before a byte is read: a file of this size would take the browser's memory with it.
    if (file.size > mostBytes)
      return setState({ kind: 'refused', refusal: { kind: 'too-large', bytes: file.size, most: mostBytes } })
    abort.current = new AbortController()
    // Read from the package when the first file comes: nobody waits for it at every opening.
    const { readLibrary } = await import('../lib/formats/read-library.ts')
    setState({ kind: 'reading', done: 0, total: 0 })
    const read = await readLibrary(file.name, await file.text(), {
      lang,
      have,
      signal: abort.current.signal,
      onProgress: (done, total) => setState({ kind: 'reading', done, total }),
      pause: () => new Promise((resolve) => setTimeout(resolve)),
    })
    if (!read.ok) return setState({ kind: 'refused', refusal: read.refusal })
    const stored = await store(read.value)
    if (stored.ok) setState({ kind: 'done', count: stored.value })
    else setState({ kind: 'not-stored', reason: say(`db.${stored.refusal.kind}`) })
  }

  return { state, onFile: (file: File) => void onFile(file), onCancel: () => abort.current?.abort() }
}
