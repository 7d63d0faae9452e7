/**
 * Writes the test vectors of the pack format: feeds that every reader must take or refuse, and the worked examples of `lib/packs/FORMAT.md`.
 * The same bytes on every machine and at every run. `node scripts/build-pack-vectors.ts`
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allVectors, fixtures } from '../test/support/vectors/all.ts'
import { makeExamples } from '../test/support/vectors/examples.ts'

mkdirSync(fixtures, { recursive: true })
write('vectors.json', allVectors())
write('examples.json', makeExamples())

function write(file: string, value: unknown): void {
  writeFileSync(join(fixtures, file), `${JSON.stringify(value, null, 2)}\n`)
}
