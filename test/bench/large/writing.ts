import { createDb } from '../../../lib/db/database.ts'
import { addItems } from '../../../lib/db/library.ts'
import { revisions } from './libraries.ts'

/** What runs in the extension's background while keys are measured: one revision after the other is written, each in one piece. */
declare global {
  var evenkeelWriting: { readonly begin: (count: number) => void; readonly end: () => Promise<number> }
}

let goesOn = true
let writing: Promise<number> = Promise.resolve(0)

globalThis.evenkeelWriting = {
  begin(count) {
    writing = writeOn(count)
  },
  end() {
    goesOn = false
    return writing
  },
}

/** Ends with the library as it was. */
async function writeOn(count: number): Promise<number> {
  const db = createDb()
  const [before, after] = revisions(count)
  let written = 0
  while (goesOn || written % 2 === 1) {
    const added = await addItems(db, written % 2 === 0 ? after : before, 'import', Date.now())
    if (!added.ok) throw new Error(`Not written: ${added.refusal.kind}`)
    written++
  }
  db.close()
  return written
}
