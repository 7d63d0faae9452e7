import * as v from 'valibot'
import { isPlain, name } from '../../lib/packs/fields.ts'

const isWithoutControls = (text: string) => !/[^\P{Cc}\n\t]/u.test(text)

/** Whether an option is a name as a feed may hold it. */
export const isName = (text: string, most: number): boolean => isWithoutControls(text) && v.is(name(most), text)
export const notName = (option: string, most: number): string =>
  `${option} takes one line of up to ${most} characters, without HTML and without blanks around it.`

/** Whether it is what agents may be told of a revision. */
export const isNote = (text: string): boolean => text.length <= 500 && isWithoutControls(text) && isPlain(text)
export const notNote = '--note takes up to 500 characters, without HTML.'
