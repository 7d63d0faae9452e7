import type { EvenkeelDb } from '../../lib/db/database.ts'
import { addItems } from '../../lib/db/library.ts'

/** The samples are read from the package only when somebody wants them. */
export async function addSamples(db: EvenkeelDb) {
  const { sampleItems } = await import('../../lib/samples/samples.ts')
  return addItems(db, sampleItems(), 'samples', Date.now())
}
