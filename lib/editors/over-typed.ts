import type { FieldMemory } from './field.ts'
import { restorePlace } from './restore-place.ts'
import { placeOfTyped } from './typed-text.ts'

/**
 * The same field with what was typed in it selected, to be written over. Looked for when the keyboard is back in the field: an
 * editor may have drawn its text again since it was typed.
 */
export async function overTyped(memory: FieldMemory, typed: string): Promise<FieldMemory> {
  await restorePlace(memory)
  const place = placeOfTyped(memory.field, typed)
  return place ? { ...memory, place, chosen: true } : memory
}
