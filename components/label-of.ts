import type { Slot } from '../lib/compose/letter.ts'
import type { Words } from '../lib/words/words.ts'

/** What to call a marker: its author's label, or ours for a value the page should have told. */
export const labelOf = ({ blank, marker, name }: Slot, say: Words['say']): string =>
  marker.kind === 'known' ? say(`known.${marker.name}`) : (blank?.label ?? name)
